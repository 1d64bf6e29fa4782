package vn.langso.config;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where everything of this installation lies.
 *
 * @param data data directory ({@code LANGSO_DATA}), made absolute; holds the database, the files and the fonts
 */
@ConfigurationProperties("langso")
public record StorageSettings(@DefaultValue("./data") Path data) {
    public StorageSettings {
        data = data.toAbsolutePath().normalize();
        // everything after a semicolon would be read as a setting of the database
        new SettingsCheck()
                .require(
                        !data.toString().contains(";"),
                        "langso.data",
                        data,
                        "đường dẫn thư mục dữ liệu không được có dấu chấm phẩy; ví dụ ./data",
                        "a path without a semicolon")
                .refuseProblems();
    }

    public Path files() {
        return data.resolve("files");
    }
}
