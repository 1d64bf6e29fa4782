package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.langso.config.Refusal;
import vn.langso.media.guides.Guide;

/** What anybody may fetch is looked at before. */
class SoundSheetsTest extends PrintTest {
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock later =
            Clock.fixed(LocalDate.of(2028, 1, 1).atStartOfDay(HERE).toInstant(), HERE);
    private final SheetMaker sound = new SoundSheets(new SheetInspector(shop, PaperSettings.PLAIN, later));
    private final Guide guide = SampleGuides.guide("cai-dat-vneid");

    /** Nobody has confirmed it, and its review is overdue: for the officers to know, not for the resident. */
    @Test
    void a_sheet_that_preflight_only_mentions_something_of_is_served() {
        PrintedSheet sheet = new LeafletPrinter(sound).trifold(guide, LeafletStyle.SAVING, SampleGuides.context(guide));

        assertThat(sheet.pages()).isEqualTo(2);
    }

    /** Printing alone saw nothing wrong. */
    @Test
    void a_sheet_that_preflight_refuses_is_not_served() {
        PrintContext context = SampleGuides.context(guide);
        PrintedSheet printed = new LeafletPrinter(shop).trifold(guide, LeafletStyle.SAVING, context);
        Finding overfull = Finding.refusal(Finding.Check.LENGTH, "Ô 1:cover tràn 3,2 mm ra ngoài khung.");
        SheetInspector strict = new SheetInspector(shop, PaperSettings.PLAIN, later) {
            @Override
            Preflight inspect(Edition edition, Guide what, PrintContext where) {
                return new Preflight(printed, Map.of("1:cover", 3.2), List.of(), 12, 12, 9, 5, List.of(overfull));
            }
        };

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> new LeafletPrinter(new SoundSheets(strict)).trifold(guide, LeafletStyle.SAVING, context))
                .satisfies(refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
                    assertThat(refusal.detail()).isEqualTo("Ô 1:cover tràn 3,2 mm ra ngoài khung.");
                });
    }

    @Test
    void letters_without_a_picture_are_told_with_their_place() {
        Guide odd = SampleGuides.saying("Bài thử", "Bấm nút 漢.");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> new LeafletPrinter(sound).handout(odd, LeafletStyle.SAVING, SampleGuides.context(odd)))
                .satisfies(refusal -> assertThat(refusal.detail()).contains("Không in được ký tự “漢”"));
    }
}
