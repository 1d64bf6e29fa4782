package vn.langso.media.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.langso.media.guides.PackFixture.RIGHT;
import static vn.langso.media.guides.PackFixture.bytes;
import static vn.langso.media.guides.PackFixture.guide;
import static vn.langso.media.guides.PackFixture.pack;
import static vn.langso.media.guides.PackFixture.steps;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.langso.config.Refusal;

class GuidePackReaderTest {

    @Test
    void reads_a_guide_with_all_it_has() {
        GuidePack read = PackFixture.read(bytes(RIGHT));

        Guide guide = read.guides().getFirst();
        assertThat(read.preparedOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(read.lexicon()).containsEntry("OTP", "ô tê pê");
        assertThat(read.fallbacks()).containsEntry("xa.ten", "xã nhà");
        assertThat(guide.slug()).isEqualTo("tra-cuu");
        assertThat(guide.steps()).hasSize(5).last().isEqualTo(new GuideStep(5, "web", "Bước số 5", "Làm việc 5", ""));
        assertThat(guide.keywords()).containsExactly("no", "hồ sơ");
        assertThat(guide.storeLinks())
                .containsExactly(new StoreLink("web", "https://dichvucong.gov.vn", StoreLink.Certainty.LOOKED_UP));
    }

    @Test
    void a_decomposed_pack_is_the_same_pack() {
        String decomposed = Normalizer.normalize(RIGHT, Normalizer.Form.NFD);

        assertThat(decomposed).isNotEqualTo(RIGHT);
        assertThat(PackFixture.read(bytes(decomposed))).isEqualTo(PackFixture.read(bytes(RIGHT)));
    }

    @Test
    void hostile_html_is_cleaned_away() {
        String hostile =
                RIGHT.replace("Làm việc 3", "<img src=x onerror='alert(1)'>Làm <b>việc</b> 3<script>x</script>");

        assertThat(PackFixture.read(bytes(hostile))).isEqualTo(PackFixture.read(bytes(RIGHT)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "order: 7                 | order: bảy         | 'Bài tra-cuu: mục order là \"bảy\", cần một số từ 1 đến 9999.'",
                "order: 7                 | order: 0           | 'Bài tra-cuu: mục order là \"0\", cần một số từ 1 đến 9999.'",
                "summary: \"Xem hồ sơ đã đến đâu\" | x: y | 'Bài tra-cuu: thiếu mục summary, cần từ 1 đến 400 ký tự.'",
                "audience: \"Mọi người dân {{xa.ten}}\" | audience: \"{{xa.dan}}\" | 'Bài tra-cuu: mục audience có biến lạ {{xa.dan}}, chỉ dùng được [xa.ten, xa.zalo_oa, xa.diem_ho_tro, xa.cong_an_dt].'",
                "bà con {{xa.ten}}        | bà con {{xa.ten}   | 'Bài tra-cuu, phần broadcast: mục text có biến lạ {{, chỉ dùng được [xa.ten, xa.zalo_oa, xa.diem_ho_tro, xa.cong_an_dt].'",
                "dich-vu-cong             | boi-toan           | 'Bài tra-cuu: chuyên mục \"boi-toan\" chưa có, cần một trong [dinh-danh-so, dich-vu-cong, ket-noi, thanh-toan-so, an-toan-thong-tin].'",
                "Làm việc 3               | Lµm viÖc ®ã        | 'Bài tra-cuu, bước 3: mục text: Văn bản dùng bảng mã cũ (TCVN3/VNI), hãy chuyển sang Unicode.'",
                "Làm việc 3               | Laøm vieäc ñoù     | 'Bài tra-cuu, bước 3: mục text: Văn bản dùng bảng mã cũ (TCVN3/VNI), hãy chuyển sang Unicode.'",
                "https://dichvucong       | javascript://x     | 'Bài tra-cuu, liên kết 1: mục url là \"javascript://x.gov.vn\", cần một địa chỉ https:// hợp lệ.'",
                "looked_up                | verified_by_staff  | 'Bài tra-cuu, liên kết 1: mục certainty là \"verified_by_staff\", cần looked_up hoặc unknown.'",
                "2026-11-23               | hôm qua            | 'Phần meta: mục prepared_on là \"hôm qua\", cần một ngày như 2026-11-23.'",
                "guides-vi/1              | guides-vi/9        | 'Phần meta: mục schema là \"guides-vi/9\", cần \"guides-vi/1\".'",
                "id: tra-cuu              | id: Tra Cứu        | 'Bài 1: mục id là \"Tra Cứu\", cần chữ thường không dấu, số và gạch nối, ví dụ: cai-dat-vneid.'",
            })
    void tells_what_is_wrong_and_what_would_be_right(String right, String wrong, String sentence) {
        String spoilt = RIGHT.replace(right, wrong);

        Refusal refusal = refused(bytes(spoilt));

        assertThat(refusal.problems()).extracting(Refusal.Problem::detail).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({"0", "4", "13"})
    void a_guide_has_five_to_twelve_steps(int count) {
        Refusal refusal = refused(bytes(RIGHT.replace(steps(5), steps(count))));

        assertThat(refusal.detail()).isEqualTo("Bài tra-cuu: có " + count + " bước, cần từ 5 đến 12.");
    }

    @Test
    void a_guide_has_a_warning() {
        Refusal refusal = refused(bytes(RIGHT.replace("    - \"Không đọc mã OTP cho bất kỳ ai.\"\n", "")));

        assertThat(refusal.detail()).isEqualTo("Bài tra-cuu: chưa có cảnh báo nào, cần từ 1 đến 10.");
    }

    @Test
    void two_guides_of_one_name_are_refused_once() {
        String twins = pack("2026-11-23", guide("tra-cuu", "Một"), guide("tra-cuu", "Hai"), guide("tra-cuu", "Ba"));

        assertThat(refused(bytes(twins)).detail())
                .isEqualTo("Bài \"tra-cuu\" có nhiều lần trong gói, mỗi bài cần một id riêng.");
    }

    @Test
    void an_empty_guide_is_told_everything_it_lacks() {
        Refusal refusal = refused(bytes(pack("2026-11-23", "- {id: trong}\n")));

        assertThat(refusal.problems())
                .extracting(Refusal.Problem::field)
                .containsExactlyInAnyOrder(
                        "guides[0].broadcast",
                        "guides[0].category",
                        "guides[0].order",
                        "guides[0].title",
                        "guides[0].summary",
                        "guides[0].audience",
                        "guides[0].estimated_minutes",
                        "guides[0].warnings",
                        "guides[0].steps",
                        "guides[0].broadcast.title",
                        "guides[0].broadcast.text");
    }

    @Test
    void bytes_of_old_fonts_are_called_by_their_name() {
        byte[] tcvn3 = "title: \"C«ng an x· §øc Hîp h­íng dÉn\"".getBytes(StandardCharsets.ISO_8859_1);
        byte[] vni = "title: \"Coâng an xaõ höôùng daãn\"".getBytes(StandardCharsets.ISO_8859_1);

        for (byte[] bytes : List.of(tcvn3, vni)) {
            assertThat(refused(bytes).detail())
                    .isEqualTo("Văn bản dùng bảng mã cũ (TCVN3/VNI), hãy chuyển sang Unicode.");
        }
    }

    @Test
    void other_bytes_are_no_unicode() {
        byte[] utf16 = RIGHT.getBytes(StandardCharsets.UTF_16);

        assertThat(refused(utf16).detail()).isEqualTo("Tệp không phải Unicode UTF-8, hãy lưu lại với bảng mã UTF-8.");
    }

    @Test
    void a_byte_order_mark_does_no_harm() {
        assertThat(PackFixture.read(bytes("\ufeff" + RIGHT)).guides()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                              | Tệp không có mục nào",
                "'- a'                                           | Tệp không có mục nào",
                "'meta:\n  a: {b: 1'                              | 'Tệp không đúng cú pháp YAML ở dòng 2, cột 11; hãy xem'",
                "'a: 1\na: 2'                                    | 'Tệp không đúng cú pháp YAML ở dòng 2, cột 1: một mục'",
                "'a: !!javax.script.ScriptEngineManager [x]'     | 'Tệp không đúng cú pháp YAML ở dòng 1, cột 4; hãy xem'",
                "'a: 1\nb: \u0007'                               | 'Tệp không đúng cú pháp YAML ở dòng 2: có ký tự điều khiển U+0007'",
            })
    void what_is_no_pack_is_refused(String yaml, String begin) {
        assertThat(refused(bytes(yaml)).detail()).startsWith(begin).doesNotContain("while", "found", "expected");
    }

    @Test
    void a_pack_that_unfolds_without_end_is_refused() {
        String bomb = "a: &a [x]\n" + "b: &b [" + "*a,".repeat(30) + "]\n" + "c: [" + "*b,".repeat(30) + "]\n";

        assertThat(refused(bytes(bomb)).detail()).startsWith("Tệp không đúng cú pháp YAML");
        assertThat(refused(bytes("[".repeat(5_000))).detail()).startsWith("Tệp không đúng cú pháp YAML");
        assertThat(refused(new byte[2_000_001]).detail()).isEqualTo("Tệp dài 2000001 byte, tối đa 2000000.");
    }

    private static Refusal refused(byte[] yaml) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> PackFixture.read(yaml));
        assertThat(refusal).isNotNull().hasMessageStartingWith("Guide pack refused");
        return refusal;
    }
}
