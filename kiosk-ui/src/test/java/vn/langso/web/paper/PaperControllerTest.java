package vn.langso.web.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.times;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.langso.config.CommuneProfile;
import vn.langso.config.Refusal;
import vn.langso.media.guides.GuideLibrary;
import vn.langso.media.guides.GuideTranslation;
import vn.langso.media.guides.GuideTranslations;
import vn.langso.media.print.LeafletPrinter;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PaperSize;
import vn.langso.media.print.PosterPrinter;
import vn.langso.media.print.PrintContext;
import vn.langso.media.print.PrintedSheet;
import vn.langso.media.print.Sides;
import vn.langso.web.Samples;
import vn.langso.web.WebTest;

@WebTest
class PaperControllerTest {

    private static final String LEAFLET = "/huong-dan/cai-dat-vneid/to-roi.pdf";

    @Autowired
    MockMvcTester web;

    @Autowired
    GuideLibrary guides;

    @Autowired
    GuideTranslations translations;

    @Autowired
    CommuneProfile commune;

    @Autowired
    LeafletPrinter printer;

    @Autowired
    PosterPrinter posters;

    @BeforeEach
    void oneGuide() {
        given(commune.current()).willReturn(Samples.commune());
        given(guides.find("cai-dat-vneid")).willReturn(Optional.of(Samples.guide()));
        given(printer.handout(any(), any(), any(), any()))
                .willReturn(new PrintedSheet("Cài đặt VNeID.pdf", new byte[] {'%', 'P', 'D', 'F'}, 2));
    }

    @Test
    void prints_in_the_style_asked_for_with_the_light_page_as_address() {
        var answer = web.get().uri(LEAFLET + "?kieu=chu-to").exchange();

        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("inline;")
                .contains("filename*=UTF-8''C%C3%A0i");
        then(printer)
                .should()
                .handout(
                        Samples.guide(),
                        LeafletStyle.LARGE_PRINT,
                        Sides.AS_NEEDED,
                        new PrintContext(
                                "Xã Đức Hợp",
                                "Nhà văn hóa thôn Đông",
                                URI.create("http://localhost/huong-dan/cai-dat-vneid"),
                                LocalDate.of(2027, 2, 5)));
    }

    @Test
    void prints_in_two_languages_where_there_is_a_translation() {
        GuideTranslation english = new GuideTranslation("en", "Install VNeID", "On your phone", List.of(), List.of());
        given(translations.of(Samples.guide(), "en")).willReturn(english);
        given(translations.of(Samples.guide(), "fr"))
                .willThrow(Refusal.of(Refusal.Kind.NOT_FOUND, "Chưa có bản dịch “fr”.", "none"));
        given(printer.bilingual(any(), any(), any())).willReturn(new PrintedSheet("song-ngu.pdf", new byte[] {'%'}, 2));

        assertThat(web.get()
                        .uri("/huong-dan/cai-dat-vneid/song-ngu.pdf?tieng=en")
                        .exchange())
                .hasStatusOk()
                .hasContentType("application/pdf");
        assertThat(web.get()
                        .uri("/huong-dan/cai-dat-vneid/song-ngu.pdf?tieng=fr")
                        .exchange())
                .hasStatus(404);
        then(printer)
                .should()
                .bilingual(
                        eq(Samples.guide()),
                        eq(LeafletStyle.SAVING),
                        argThat(context -> english.equals(context.translation())));
    }

    @Test
    void prints_the_same_edition_once() {
        String eTag =
                web.get().uri(LEAFLET + "?kieu=mau").exchange().getResponse().getHeader("ETag");
        var again = web.get()
                .uri(LEAFLET + "?kieu=mau")
                .header("If-None-Match", eTag)
                .exchange();
        web.get().uri(LEAFLET).exchange();

        assertThat(again).hasStatus(304);
        then(printer).should(times(1)).handout(any(), eq(LeafletStyle.COLOUR), eq(Sides.AS_NEEDED), any());
        then(printer).should(times(1)).handout(any(), eq(LeafletStyle.SAVING), eq(Sides.AS_NEEDED), any());
    }

    @Test
    void prints_anew_when_what_the_commune_filled_in_is_another() {
        String trifold = "/huong-dan/cai-dat-vneid/to-gap.pdf";
        given(printer.trifold(any(), any(), any())).willReturn(new PrintedSheet("to-gap.pdf", new byte[] {'%'}, 2));
        String before = web.get().uri(trifold).exchange().getResponse().getHeader("ETag");
        given(guides.find("cai-dat-vneid"))
                .willReturn(Optional.of(Samples.guide("Cài đặt VNeID của xã", List.of("Cảnh giác."), List.of())));

        var after = web.get().uri(trifold).header("If-None-Match", before).exchange();

        assertThat(after).hasStatusOk();
        then(printer).should(times(2)).trifold(any(), eq(LeafletStyle.SAVING), any());
    }

    @Test
    void prints_a_poster_on_the_paper_asked_for() {
        given(posters.poster(any(), any(), eq(PaperSize.A2), any()))
                .willReturn(new PrintedSheet("ap-phich.pdf", new byte[] {'%'}, 1));

        assertThat(web.get().uri("/huong-dan/cai-dat-vneid/ap-phich.pdf?kho=A2").exchange())
                .hasStatusOk()
                .hasContentType("application/pdf");
    }

    @Test
    void prints_the_warnings_alone_and_cards_with_the_code() {
        given(posters.warnings(any(), any(), eq(PaperSize.A3), any()))
                .willReturn(new PrintedSheet("canh-bao.pdf", new byte[] {'%'}, 1));
        given(printer.cards(any(), any(), any())).willReturn(new PrintedSheet("the-qr.pdf", new byte[] {'%'}, 1));

        for (String sheet : List.of("canh-bao.pdf", "the-qr.pdf")) {
            assertThat(web.get().uri("/huong-dan/cai-dat-vneid/" + sheet).exchange())
                    .hasStatusOk()
                    .hasContentType("application/pdf");
        }
    }

    @Test
    void prints_a_hand_out_on_the_sides_asked_for() {
        web.get().uri(LEAFLET + "?mat=1").exchange();
        web.get().uri(LEAFLET + "?mat=2").exchange();

        then(printer).should().handout(any(), any(), eq(Sides.ONE), any());
        then(printer).should().handout(any(), any(), eq(Sides.TWO), any());
    }

    @ParameterizedTest
    @CsvSource({"to-roi.pdf?kieu=dep, “dep”", "to-roi.pdf?mat=3, “3”", "ap-phich.pdf?kho=A9, “A9”"})
    void names_what_there_is_instead_of_a_wrong_word(String sheet, String word) {
        var answer = web.get().uri("/huong-dan/cai-dat-vneid/" + sheet).exchange();

        assertThat(answer).hasStatus(400).hasContentType("text/html;charset=UTF-8");
        assertThat(answer).bodyText().contains(word, "hãy chọn một trong");
    }

    @Test
    void says_on_a_plain_page_what_preflight_refuses() {
        given(printer.stepGuide(any(), any(), any()))
                .willThrow(Refusal.invalid(
                        "guide", "Ô 1:cover tràn 3,2 mm ra ngoài khung.", "Preflight refuses the sheet"));

        var answer = web.get().uri("/huong-dan/cai-dat-vneid/buoc.pdf?kieu=mau").exchange();

        assertThat(answer).hasStatus(400).hasContentType("text/html;charset=UTF-8");
        assertThat(answer).bodyText().contains("tràn 3,2 mm").doesNotContain("Exception", "\tat ", "Preflight refuses");
    }

    @Test
    void has_no_paper_for_an_unknown_guide() {
        assertThat(web.get().uri("/huong-dan/khong-co/to-roi.pdf").exchange()).hasStatus(404);
    }
}
