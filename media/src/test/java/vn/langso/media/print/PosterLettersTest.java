package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.langso.media.guides.Guide;

/** What warns is the loudest on a poster, and no poster is smaller print than a leaflet. */
class PosterLettersTest extends PrintTest {
    private static final double LEAFLET = 12;
    private static final double ROUNDING = 0.1;

    @ParameterizedTest
    @MethodSource("posters")
    void warnings_are_no_smaller_than_any_step(String slug, LeafletStyle style, PrintProduct product) {
        Guide guide = SampleGuides.guide(slug);
        FilePages file = FilePages.of(new SheetPrinter(shop)
                .print(product, style, guide, SampleGuides.context(guide))
                .pdf());

        double steps = smallest(file, guide.steps().getFirst().text());
        assertThat(steps).isGreaterThan(LEAFLET - ROUNDING);
        assertThat(smallest(file, guide.warnings().getFirst())).isGreaterThan(steps - ROUNDING);
    }

    /** More of its letters say who helps than what to do. */
    @ParameterizedTest
    @EnumSource(
            value = PrintProduct.class,
            names = {"HANDOUT", "TRIFOLD", "STEP_GUIDE", "POSTER_A4", "POSTER_A3", "POSTER_A1"})
    void a_very_short_guide_is_judged_by_its_steps(PrintProduct product) {
        Guide guide = SampleGuides.saying("Bài thử", "Mở máy, chờ.");
        Clock day = Clock.fixed(Instant.parse("2026-11-24T01:00:00Z"), ZoneOffset.UTC);

        Preflight found = new SheetInspector(shop, PaperSettings.PLAIN, day)
                .inspect(product, LeafletStyle.SAVING, guide, SampleGuides.context(guide));

        assertThat(found.refusals()).isEmpty();
        FilePages file = FilePages.of(Objects.requireNonNull(found.sheet()).pdf());
        assertThat(found.textSizePt())
                .isEqualTo(smallest(file, guide.steps().getFirst().text()));
    }

    /** Of the letters of these words, points. */
    private static double smallest(FilePages file, String words) {
        String wanted = FinePrint.squeezed(PrintText.clean(words));
        List<LetterRun> runs = file.runs().stream()
                .filter(run -> FinePrint.squeezed(run.text()).contains(wanted))
                .toList();
        assertThat(runs).as(words).isNotEmpty();
        return runs.stream().mapToDouble(LetterRun::size).min().orElseThrow();
    }

    private static Stream<Arguments> posters() {
        return Stream.of("cai-dat-vneid", "nhan-biet-lua-dao", "nop-ho-so-dich-vu-cong")
                .flatMap(slug -> Stream.of(LeafletStyle.SAVING, LeafletStyle.LARGE_PRINT)
                        .flatMap(style -> Stream.of(PrintProduct.POSTER_A3, PrintProduct.POSTER_A4)
                                .map(product -> Arguments.of(slug, style, product))));
    }
}
