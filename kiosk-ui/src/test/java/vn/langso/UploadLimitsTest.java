package vn.langso;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.MultipartConfigElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import vn.langso.media.audio.AudioSettings;
import vn.langso.media.pictures.PictureSettings;

class UploadLimitsTest {
    private final WebApplicationContextRunner web = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(MultipartAutoConfiguration.class))
            .withUserConfiguration(Settings.class, UploadLimits.class);

    @Test
    void lets_the_usual_upload_through() {
        web.run(context -> assertThat(
                        context.getBean(MultipartConfigElement.class).getMaxFileSize())
                .isEqualTo(DataSize.ofMegabytes(210).toBytes()));
    }

    @ParameterizedTest
    @CsvSource({
        "langso.audio.max-upload=500MB, 510, 511",
        "langso.audio.max-upload=4GB, 4106, 4107",
        "langso.audio.max-upload=1MB, 20, 21"
    })
    void follows_the_setting(String setting, long file, long request) {
        web.withPropertyValues(setting).run(context -> {
            MultipartConfigElement wall = context.getBean(MultipartConfigElement.class);

            assertThat(wall.getMaxFileSize())
                    .isEqualTo(DataSize.ofMegabytes(file).toBytes());
            assertThat(wall.getMaxRequestSize())
                    .isEqualTo(DataSize.ofMegabytes(request).toBytes());
        });
    }

    @Configuration
    @EnableConfigurationProperties({AudioSettings.class, PictureSettings.class})
    static class Settings {}
}
