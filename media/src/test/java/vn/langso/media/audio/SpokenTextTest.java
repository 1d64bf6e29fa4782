package vn.langso.media.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SpokenTextTest {
    private static final Map<String, String> LEXICON = Map.of(
            "VNeID", "vi en i đi",
            "OTP", "ô tê pê",
            "QR", "quy rờ",
            "Zalo", "da lô",
            "Zalo OA", "da lô ô a",
            "dichvucong.gov.vn", "dịch vụ công, viết liền không dấu, chấm gờ o vê, chấm vê nờ",
            "CH Play", "xê hát pờ lây",
            "UBND", "Ủy ban nhân dân");

    private final SpokenText spoken = new SpokenText(LEXICON, NumberWords.NORTH);

    @ParameterizedTest
    @MethodSource("measuredDefects")
    void reads_right_what_the_bare_voice_read_wrong(String written, String said) {
        assertThat(spoken.words(written)).isEqualTo(said);
    }

    /** The table of measured defects of espeak-ng. */
    static Stream<Arguments> measuredDefects() {
        return Stream.of(
                Arguments.of("UBND xã", "Ủy ban nhân dân xã"),
                Arguments.of("30/8/2022", "ngày ba mươi tháng tám năm hai nghìn không trăm hai mươi hai"),
                Arguments.of("02/09/2026", "ngày mùng hai tháng chín năm hai nghìn không trăm hai mươi sáu"),
                Arguments.of("17h30", "mười bảy giờ ba mươi phút"),
                Arguments.of("24/7", "hai mươi bốn trên bảy"),
                Arguments.of("21", "hai mươi mốt"),
                Arguments.of("5.000đ", "năm nghìn đồng"),
                Arguments.of("93,5%", "chín mươi ba phẩy năm phần trăm"),
                Arguments.of("1.234.567 đồng", "một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy đồng"),
                Arguments.of("0912345678", "không chín một hai, ba bốn năm, sáu bảy tám"),
                Arguments.of("1900.0368", "một chín không không, không ba sáu tám"),
                Arguments.of("105", "một trăm linh năm"),
                Arguments.of("115", "một trăm mười lăm"),
                Arguments.of("1005", "một nghìn không trăm linh năm"),
                Arguments.of("2019 - 2020", "hai nghìn không trăm mười chín đến hai nghìn không trăm hai mươi"),
                Arguments.of("49/2024/NĐ-CP", "số bốn mươi chín năm hai nghìn không trăm hai mươi tư của Chính phủ"),
                Arguments.of("QĐ-TTg", "quyết định của Thủ tướng"),
                Arguments.of("NQ/TU", "nghị quyết của Tỉnh ủy"),
                Arguments.of("OTP, QR, VNeID", "ô tê pê, quy rờ, vi en i đi"),
                Arguments.of("TP. Hưng Yên", "thành phố Hưng Yên"),
                Arguments.of("10/3 âm lịch", "mùng mười tháng ba âm lịch"),
                Arguments.of("tháng 1, 4", "tháng một, tháng tư"),
                Arguments.of("khóa XV", "khóa mười lăm"),
                Arguments.of("4G, 5 kg, 37°C, 3 km", "bốn gờ, năm ki lô gam, ba mươi bảy độ xê, ba ki lô mét"));
    }

    @ParameterizedTest
    @MethodSource("dates")
    void reads_dates_and_times(String written, String said) {
        assertThat(spoken.words(written)).isEqualTo(said);
    }

    static Stream<Arguments> dates() {
        return Stream.of(
                Arguments.of("Ngày 05-12-2026", "Ngày mùng năm tháng mười hai năm hai nghìn không trăm hai mươi sáu"),
                Arguments.of("nghỉ lễ 30/4 và 1/5", "nghỉ lễ ngày ba mươi tháng tư và ngày mùng một tháng năm"),
                Arguments.of("từ 5/12 đến 7/12", "từ ngày mùng năm tháng mười hai đến ngày mùng bảy tháng mười hai"),
                Arguments.of("ngày 5-7/12", "ngày mùng năm đến mùng bảy tháng mười hai"),
                Arguments.of(
                        "30/11 – 2/12/2026",
                        "ngày ba mươi tháng mười một đến ngày mùng hai tháng mười hai năm hai nghìn không trăm hai mươi sáu"),
                Arguments.of("mùng 2/9", "mùng hai tháng chín"),
                Arguments.of("thứ Bảy, 5/12", "thứ Bảy, ngày mùng năm tháng mười hai"),
                Arguments.of("Ngày 2 tháng 9", "Ngày mùng hai tháng chín"),
                Arguments.of("tháng 9/2026", "tháng chín năm hai nghìn không trăm hai mươi sáu"),
                Arguments.of("quý IV/2026", "quý bốn năm hai nghìn không trăm hai mươi sáu"),
                Arguments.of("45/13/2026", "bốn mươi lăm, mười ba, hai nghìn không trăm hai mươi sáu"),
                Arguments.of("thứ 4 và thứ 5", "thứ tư và thứ năm"),
                Arguments.of("T2-T6", "thứ hai đến thứ sáu"),
                Arguments.of("7h00", "bảy giờ"),
                Arguments.of("lúc 7h", "lúc bảy giờ"),
                Arguments.of("06:05", "sáu giờ năm phút"),
                Arguments.of("7g30", "bảy giờ ba mươi phút"),
                Arguments.of("7h30-11h", "bảy giờ ba mươi phút đến mười một giờ"),
                Arguments.of("25:70", "hai mươi lăm, bảy mươi"));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void reads_numbers_money_and_measures(String written, String said) {
        assertThat(spoken.words(written)).isEqualTo(said);
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                Arguments.of("0", "không"),
                Arguments.of("15 hộ, 24 hộ, 101 hộ", "mười lăm hộ, hai mươi tư hộ, một trăm linh một hộ"),
                Arguments.of("14 và 11", "mười bốn và mười một"),
                Arguments.of("1.000.000", "một triệu"),
                Arguments.of("2.000.005", "hai triệu không trăm linh năm"),
                Arguments.of("7.023.000.000 đồng", "bảy tỷ không trăm hai mươi ba triệu đồng"),
                Arguments.of("0,05", "không phẩy không năm"),
                Arguments.of("3,14", "ba phẩy mười bốn"),
                Arguments.of("1,5 triệu", "một phẩy năm triệu"),
                Arguments.of("93.5", "chín mươi ba phẩy năm"),
                Arguments.of("5-10%", "năm đến mười phần trăm"),
                Arguments.of("50k", "năm mươi nghìn"),
                Arguments.of("500.000đ/người/tháng", "năm trăm nghìn đồng một người một tháng"),
                Arguments.of("20.000 VNĐ/kg", "hai mươi nghìn đồng một ki lô gam"),
                Arguments.of("120 m2", "một trăm hai mươi mét vuông"),
                Arguments.of("gió 60 km/h", "gió sáu mươi ki lô mét một giờ"),
                Arguments.of("13/15 hộ", "mười ba trên mười lăm hộ"),
                Arguments.of("001099012345", "không không một, không chín chín, không một hai, ba bốn năm"),
                Arguments.of("phiên bản 3.10.2", "phiên bản ba chấm mười chấm hai"));
    }

    @ParameterizedTest
    @MethodSource("telephones")
    void reads_telephone_numbers_digit_by_digit(String written, String said) {
        assertThat(spoken.words(written)).isEqualTo(said);
    }

    static Stream<Arguments> telephones() {
        return Stream.of(
                Arguments.of("0912 345 678", "không chín một hai, ba bốn năm, sáu bảy tám"),
                Arguments.of("0912.345.678", "không chín một hai, ba bốn năm, sáu bảy tám"),
                Arguments.of("(0221) 3.867.113", "không hai hai một, ba tám sáu bảy, một một ba"),
                Arguments.of("18001096", "một tám không không, một không chín sáu"),
                Arguments.of("+84 912 345 678", "cộng tám bốn, chín một hai, ba bốn năm, sáu bảy tám"),
                Arguments.of("gọi 113", "gọi một một ba"),
                Arguments.of("gọi ngay số 113, 114 hoặc 115", "gọi ngay số một một ba, một một bốn hoặc một một năm"),
                Arguments.of("gọi 156 hộ", "gọi một trăm năm mươi sáu hộ"),
                Arguments.of("nhắn tin đến 5656", "nhắn tin đến năm sáu năm sáu"));
    }

    @ParameterizedTest
    @MethodSource("abbreviations")
    void reads_abbreviations_documents_and_addresses(String written, String said) {
        assertThat(spoken.words(written)).isEqualTo(said);
    }

    static Stream<Arguments> abbreviations() {
        return Stream.of(
                Arguments.of(
                        "Quyết định số 1234/QĐ-UBND",
                        "Quyết định số một nghìn hai trăm ba mươi tư của Ủy ban nhân dân"),
                Arguments.of("Nghị quyết 57-NQ/TW", "Nghị quyết số năm mươi bảy của Trung ương"),
                Arguments.of(
                        "Luật số 91/2015/QH13",
                        "Luật số chín mươi mốt năm hai nghìn không trăm mười lăm của Quốc hội khóa mười ba"),
                Arguments.of("CNTT-VT và CNTT", "công nghệ thông tin và viễn thông và công nghệ thông tin"),
                Arguments.of("Sở KH&CN", "Sở khoa học và công nghệ"),
                Arguments.of("DVCTT, DVC", "dịch vụ công trực tuyến, dịch vụ công"),
                Arguments.of("GPLX", "giê pê lờ ích"),
                Arguments.of("lần thứ XIV, lần thứ IV, lần thứ I", "lần thứ mười bốn, lần thứ tư, lần thứ nhất"),
                Arguments.of("thế kỷ XXI", "thế kỷ hai mươi mốt"),
                Arguments.of("THÔNG BÁO", "THÔNG BÁO"),
                Arguments.of("Zalo OA của xã, Zalo", "da lô ô a của xã, da lô"),
                Arguments.of(
                        "Vào dichvucong.gov.vn", "Vào dịch vụ công, viết liền không dấu, chấm gờ o vê, chấm vê nờ"),
                Arguments.of("https://vneid.gov.vn/", "vneid chấm gờ o vê chấm vê nờ"),
                Arguments.of("xã/phường (mới)", "xã, phường, mới"),
                Arguments.of("[[h@l@U]] bà con", "h a còng l a còng U, bà con"));
    }

    @Test
    void southern_numbers_say_ngan_and_le() {
        SpokenText south = new SpokenText(Map.of(), NumberWords.SOUTH);

        assertThat(south.words("1.005 hộ, 105 hộ")).isEqualTo("một ngàn không trăm lẻ năm hộ, một trăm lẻ năm hộ");
    }

    @Test
    void a_dot_of_an_abbreviation_or_number_ends_no_sentence() {
        assertThat(spoken.sentences("Họp tại TP. Hưng Yên lúc 7h30. Phí 5.000đ!\nMời bà con\nđến dự…"))
                .containsExactly(
                        "Họp tại thành phố Hưng Yên lúc bảy giờ ba mươi phút.",
                        "Phí năm nghìn đồng!",
                        "Mời bà con.",
                        "đến dự.");
    }

    @Test
    void list_marks_and_quotes_are_not_said() {
        assertThat(spoken.sentences("- “Chỉ cài” từ CH Play\n- Không đọc mã *OTP*"))
                .containsExactly("Chỉ cài từ xê hát pờ lây.", "Không đọc mã ô tê pê");
    }

    @Test
    void decomposed_letters_are_read_like_composed_ones() {
        String decomposed = Normalizer.normalize("5 đồng, tháng 4", Normalizer.Form.NFD);

        assertThat(spoken.words(decomposed)).isEqualTo("năm đồng, tháng tư");
    }

    @Test
    void a_text_without_letters_has_no_sentence() {
        assertThat(spoken.sentences(" … -- !!! ")).isEmpty();
    }
}
