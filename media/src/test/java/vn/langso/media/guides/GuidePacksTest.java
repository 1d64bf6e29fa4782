package vn.langso.media.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langso.media.guides.PackFixture.RIGHT;
import static vn.langso.media.pictures.TestPictures.png;
import static vn.langso.media.pictures.TestPictures.screen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import vn.langso.config.tests.EveryDatabase;
import vn.langso.media.pictures.PictureLibrary;

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

    @Test
    void a_pack_brings_the_pictures_that_lie_beside_it() throws IOException {
        Files.createDirectories(folder.resolve("hinh"));
        Files.write(folder.resolve("hinh/buoc-2.png"), png(screen(360, 780)));
        Files.writeString(folder.resolve("xa.yaml"), showing("hinh/buoc-2.png"));

        try (var app = start()) {
            assertThat(app.getBean(GuidePacks.class).problems()).isEmpty();
            StepPicture picture = picture(app, 1);
            assertThat(picture.alt()).isEqualTo("Nút đỏ ở cuối màn hình của xã nhà");
            assertThat(picture.picture().width()).isEqualTo(360);
            assertThat(app.getBean(PictureLibrary.class).bytes(picture.picture().fileName()))
                    .isNotEmpty();
        }
    }

    @Test
    void another_picture_under_the_same_name_is_a_new_version_and_the_same_is_none() throws IOException {
        Files.write(folder.resolve("nut.png"), png(screen(360, 780)));
        Files.writeString(folder.resolve("xa.yaml"), showing("nut.png"));
        start().close();
        start().close();
        Files.write(folder.resolve("nut.png"), png(screen(300, 300)));

        try (var app = start()) {
            assertThat(picture(app, 2).picture().height()).isEqualTo(300);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "khong-co.png",
        "../ngoai.png",
        "hinh/../../ngoai.png",
        "/etc/hostname",
        "lien-ket.png",
        "lien-ket/ngoai.png",
        "http://example.vn/a.png"
    })
    void a_picture_outside_of_the_folder_is_refused(String name) throws IOException {
        Path outside = Files.createDirectories(data.resolve("ngoai"));
        Files.write(data.resolve("ngoai.png"), png(screen(300, 300)));
        Files.write(outside.resolve("ngoai.png"), png(screen(300, 300)));
        Files.createDirectories(folder.resolve("hinh"));
        Files.createSymbolicLink(folder.resolve("lien-ket.png"), data.resolve("ngoai.png"));
        Files.createSymbolicLink(folder.resolve("lien-ket"), outside);
        Files.writeString(folder.resolve("xa.yaml"), showing(name));

        try (var app = start()) {
            assertThat(app.getBean(GuidePacks.class).problems())
                    .containsExactly(
                            "Gói bài hướng dẫn xa.yaml chưa được nhận. Bài tra-cuu, bước 2: mục picture: Hình \""
                                    + name
                                    + "\" không có trong thư mục của gói; hãy chép tệp PNG hoặc JPEG vào cạnh gói và ghi"
                                    + " tên tệp, không dùng “..”, đường dẫn tuyệt đối hay liên kết.");
            assertThat(app.getBean(GuideLibrary.class).find("tra-cuu")).isEmpty();
        }
    }

    @Test
    void a_picture_without_words_or_that_is_none_is_told_with_its_step() throws IOException {
        Files.writeString(folder.resolve("gia.png"), "<svg/>");
        Files.writeString(folder.resolve("xa.yaml"), showing("gia.png").replaceAll(", pictureAlt: \"[^\"]*\"", ""));

        try (var app = start()) {
            assertThat(app.getBean(GuidePacks.class).problems())
                    .containsExactly(
                            "Gói bài hướng dẫn xa.yaml chưa được nhận. Bài tra-cuu, bước 2: thiếu mục pictureAlt, cần từ"
                                    + " 1 đến 300 ký tự.",
                            "Gói bài hướng dẫn xa.yaml chưa được nhận. Bài tra-cuu, bước 2: mục picture: Tệp \"gia.png\""
                                    + " không phải hình PNG hoặc JPEG (nội dung là hình vẽ SVG); hãy lưu lại thành PNG"
                                    + " hoặc JPEG.");
        }
    }

    private static String showing(String picture) {
        return RIGHT.replace(
                "text: \"Làm việc 2\"",
                "text: \"Làm việc 2\", picture: \"" + picture
                        + "\", pictureAlt: \"Nút đỏ ở cuối màn hình của {{xa.ten}}\"");
    }

    private static StepPicture picture(ConfigurableApplicationContext app, int version) {
        Guide guide = app.getBean(GuideLibrary.class).find("tra-cuu").orElseThrow();
        assertThat(guide.version()).isEqualTo(version);
        return Objects.requireNonNull(guide.steps().get(1).picture());
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(GuidesTestApplication.class)
                .web(WebApplicationType.NONE)
                .run("--langso.data=" + data, "--langso.admin-password=Mat-khau-thu-1");
    }
}
