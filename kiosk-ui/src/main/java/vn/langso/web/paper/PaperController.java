package vn.langso.web.paper;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.langso.config.Commune;
import vn.langso.config.CommuneProfile;
import vn.langso.config.PublicAddress;
import vn.langso.config.Refusal;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideLibrary;
import vn.langso.media.guides.GuideTranslations;
import vn.langso.media.print.LeafletPrinter;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PaperSize;
import vn.langso.media.print.PosterPrinter;
import vn.langso.media.print.PrintContext;
import vn.langso.media.print.PrintCounter;
import vn.langso.media.print.PrintedSheet;
import vn.langso.media.print.Sides;

/** The current printed editions of a guide: {@code kieu} is the style, {@code mat} the sides of a hand-out, {@code kho} the paper of a poster, {@code tieng} the second language. */
@Hidden
@RestController
@RequestMapping("/huong-dan/{slug}")
class PaperController {

    private final GuideLibrary guides;
    private final GuideTranslations translations;
    private final CommuneProfile commune;
    private final LeafletPrinter leaflets;
    private final PosterPrinter posters;
    private final PrintCounter counter;
    private final PublicAddress address;
    private final Clock clock;

    PaperController(
            GuideLibrary guides,
            GuideTranslations translations,
            CommuneProfile commune,
            LeafletPrinter leaflets,
            PosterPrinter posters,
            PrintCounter counter,
            PublicAddress address,
            Clock clock) {
        this.guides = guides;
        this.translations = translations;
        this.commune = commune;
        this.leaflets = leaflets;
        this.posters = posters;
        this.counter = counter;
        this.address = address;
        this.clock = clock;
    }

    @GetMapping("/to-roi.pdf")
    ResponseEntity<byte[]> handout(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String kieu,
            @RequestParam(required = false) @Nullable String mat) {
        Sides sides = Sides.of(mat);
        String product = "to-roi-" + sides.name().toLowerCase(Locale.ROOT);
        return pdf(product, slug, kieu, (guide, style, context) -> leaflets.handout(guide, style, sides, context));
    }

    @GetMapping("/to-gap.pdf")
    ResponseEntity<byte[]> trifold(@PathVariable String slug, @RequestParam(required = false) @Nullable String kieu) {
        return pdf("to-gap", slug, kieu, leaflets::trifold);
    }

    @GetMapping("/buoc.pdf")
    ResponseEntity<byte[]> stepGuide(@PathVariable String slug, @RequestParam(required = false) @Nullable String kieu) {
        return pdf("buoc", slug, kieu, leaflets::stepGuide);
    }

    @GetMapping("/ap-phich.pdf")
    ResponseEntity<byte[]> poster(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String kieu,
            @RequestParam(required = false) @Nullable String kho) {
        return scaled("ap-phich", slug, kieu, kho, posters::poster);
    }

    @GetMapping("/canh-bao.pdf")
    ResponseEntity<byte[]> warnings(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String kieu,
            @RequestParam(required = false) @Nullable String kho) {
        return scaled("canh-bao", slug, kieu, kho, posters::warnings);
    }

    @GetMapping("/the-qr.pdf")
    ResponseEntity<byte[]> cards(@PathVariable String slug, @RequestParam(required = false) @Nullable String kieu) {
        return pdf("the-qr", slug, kieu, leaflets::cards);
    }

    /** Vietnamese beside another language; not found where the guide has no such translation. */
    @GetMapping("/song-ngu.pdf")
    ResponseEntity<byte[]> bilingual(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String kieu,
            @RequestParam(required = false) @Nullable String tieng) {
        LeafletStyle style = LeafletStyle.of(kieu);
        Guide guide = guide(slug);
        PrintContext context = context(guide).in(translations.of(guide, tieng));
        return pdf(new Edition("song-ngu", guide, style, context), leaflets::bilingual);
    }

    private ResponseEntity<byte[]> scaled(
            String kind, String slug, @Nullable String kieu, @Nullable String kho, ScaledPress press) {
        PaperSize paper = PaperSize.of(kho);
        String product = kind + "-" + paper.word().toLowerCase(Locale.ROOT);
        return pdf(product, slug, kieu, (guide, style, context) -> press.print(guide, style, paper, context));
    }

    private ResponseEntity<byte[]> pdf(String product, String slug, @Nullable String kieu, Press press) {
        LeafletStyle style = LeafletStyle.of(kieu);
        Guide guide = guide(slug);
        return pdf(new Edition(product, guide, style, context(guide)), press);
    }

    private ResponseEntity<byte[]> pdf(Edition edition, Press press) {
        return answer(
                edition,
                counter.sheet(edition, () -> press.print(edition.guide(), edition.style(), edition.context())));
    }

    private Guide guide(String slug) {
        return guides.find(slug).orElseThrow(() -> unknown(slug));
    }

    private PrintContext context(Guide guide) {
        Commune here = commune.current();
        return new PrintContext(
                here.name(),
                here.supportPlaceInText(),
                address.of(
                        "/huong-dan/" + guide.slug(),
                        ServletUriComponentsBuilder.fromCurrentContextPath()
                                .build()
                                .toUri()),
                LocalDate.now(clock));
    }

    private static Refusal unknown(String slug) {
        return Refusal.of(
                Refusal.Kind.NOT_FOUND,
                "Không có bài hướng dẫn '%s' để in; hãy chọn một bài trong danh sách.".formatted(slug),
                "No guide by that address");
    }

    /** A new version must be seen at once, so a browser asks every time and mostly hears "unchanged". */
    private static ResponseEntity<byte[]> answer(Edition edition, PrintedSheet sheet) {
        return PdfAnswer.toRead(sheet)
                .cacheControl(
                        CacheControl.maxAge(Duration.ZERO).mustRevalidate().cachePublic())
                .eTag(edition.eTag())
                .body(sheet.pdf());
    }

    /** One way to put a guide on paper. */
    private interface Press {
        PrintedSheet print(Guide guide, LeafletStyle style, PrintContext context);
    }

    /** The same on paper of any size. */
    private interface ScaledPress {
        PrintedSheet print(Guide guide, LeafletStyle style, PaperSize paper, PrintContext context);
    }
}
