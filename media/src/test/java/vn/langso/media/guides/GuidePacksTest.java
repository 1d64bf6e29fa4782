package vn.langso.media.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langso.media.guides.PackFixture.RIGHT;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import vn.langso.config.tests.EveryDatabase;

/** Starts on a data directory that holds packs of the commune's own. */
@EveryDatabase
@ExtendWith(OutputCaptureExtension.class)
class GuidePacksTest {
    @TempDir
    private Path data;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectories(data.resolve("guide-packs"));
    }

    @Test
    void a_pack_of_the_commune_joins_the_shipped_one() throws IOException {
        Files.writeString(folder.resolve("xa.yaml"), RIGHT);

        try (var app = start()) {
            assertThat(app.getBean(GuideLibrary.class).find("tra-cuu")).isPresent();
            assertThat(app.getBean(GuideLibrary.class).all()).hasSize(7);
            assertThat(app.getBean(GuidePacks.class).problems()).isEmpty();
        }
    }

    @Test
    void a_broken_pack_stops_neither_the_start_nor_the_others(CapturedOutput output) throws IOException {
        Files.writeString(folder.resolve("a-hong.yaml"), RIGHT.replace("order: 7", "order: bảy"));
        Files.writeString(folder.resolve("b-tot.yaml"), RIGHT);
        Files.writeString(folder.resolve("ghi-chu.txt"), "không phải gói");

        try (var app = start()) {
            assertThat(app.getBean(GuideLibrary.class).find("tra-cuu")).isPresent();
            assertThat(app.getBean(GuidePacks.class).problems())
                    .containsExactly("Gói bài hướng dẫn a-hong.yaml chưa được nhận."
                            + " Bài tra-cuu: mục order là \"bảy\", cần một số từ 1 đến 9999.");
            assertThat(output.getAll()).contains("Guide pack refused: guides[0].order");
        }
    }

    @Test
    void a_restart_changes_nothing() throws IOException {
        Files.writeString(folder.resolve("xa.yaml"), RIGHT);
        start().close();

        try (var again = start()) {
            assertThat(again.getBean(GuideLibrary.class).all()).hasSize(7).allMatch(guide -> guide.version() == 1);
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(GuidesTestApplication.class)
                .web(WebApplicationType.NONE)
                .run("--langso.data=" + data, "--langso.admin-password=Mat-khau-thu-1");
    }
}
