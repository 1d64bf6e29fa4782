package vn.langso.media.print.batch;

import java.net.URI;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.langso.config.Commune;
import vn.langso.config.CommuneProfile;
import vn.langso.config.Refusal;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideLibrary;
import vn.langso.media.guides.GuideTranslations;
import vn.langso.media.print.PaperSettings;
import vn.langso.media.print.PrintContext;
import vn.langso.media.print.PrintProduct;

/** What one sheet of a job needs: its guide in the ordered version, and its surroundings. Thread-safe. */
@Component
class SheetWork {
    private final GuideLibrary guides;
    private final CommuneProfile commune;
    private final RecipientList recipients;
    private final GuideTranslations translations;
    private final PaperSettings paper;

    SheetWork(
            GuideLibrary guides,
            CommuneProfile commune,
            RecipientList recipients,
            GuideTranslations translations,
            PaperSettings paper) {
        this.guides = guides;
        this.commune = commune;
        this.recipients = recipients;
        this.translations = translations;
        this.paper = paper;
    }

    /** @throws Refusal if the guide has another version by now: a job never mixes two */
    Guide guide(OrderedGuide ordered) {
        Guide guide = guides.find(ordered.slug())
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.NOT_FOUND,
                        "Bài “%s” không còn trong danh sách bài.".formatted(ordered.title()),
                        "Guide is gone: " + ordered.slug()));
        if (guide.version() != ordered.version()) {
            throw Refusal.of(
                    Refusal.Kind.CONFLICT,
                    "Bài “%s” đã có bản %d, đợt in này đặt bản %d; hãy đặt một đợt in mới."
                            .formatted(ordered.title(), guide.version(), ordered.version()),
                    "Guide %s is at version %d, ordered %d"
                            .formatted(ordered.slug(), guide.version(), ordered.version()));
        }
        return guide;
    }

    PrintContext context(PrintJob job, Guide guide, Recipient recipient) {
        int each = job.total() / job.guides().size();
        return context(job.product(), job.baseAddress(), job.printedOn(), (long) job.copies() * each, guide, recipient);
    }

    /** A sheet of an order that may not be a job yet, for one of so many recipients. */
    PrintContext context(PrintOrder order, LocalDate printedOn, int each, Guide guide, Recipient recipient) {
        return context(order.product(), order.baseAddress(), printedOn, (long) order.copies() * each, guide, recipient);
    }

    /** The print run is what all recipients get together: they get the same publication. */
    private PrintContext context(
            PrintProduct product, URI base, LocalDate printedOn, long run, Guide guide, Recipient recipient) {
        Commune here = commune.current();
        return new PrintContext(here.name(), here.supportPlaceInText(), page(base, guide.slug()), printedOn)
                .with(recipients.local(recipient))
                .in(product == PrintProduct.BILINGUAL ? translations.of(guide, null) : null)
                .printing(paper.printRun(run));
    }

    private static URI page(URI base, String slug) {
        return URI.create(base.toString().replaceFirst("/+$", "") + "/huong-dan/" + slug);
    }
}
