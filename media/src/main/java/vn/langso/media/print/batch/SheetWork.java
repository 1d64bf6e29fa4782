package vn.langso.media.print.batch;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.langso.config.Commune;
import vn.langso.config.CommuneProfile;
import vn.langso.config.Refusal;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideLibrary;
import vn.langso.media.guides.GuideTranslation;
import vn.langso.media.guides.GuideTranslations;
import vn.langso.media.print.PaperSettings;
import vn.langso.media.print.PrintContext;
import vn.langso.media.print.PrintProduct;

/** What one sheet of a job needs: its guide and its surroundings, as they were ordered. Thread-safe. */
@Component
class SheetWork {
    private final GuideLibrary guides;
    private final CommuneProfile commune;
    private final RecipientList recipients;
    private final GuideTranslations translations;
    private final PaperSettings paper;
    private final JdbcJobContents contents;

    SheetWork(
            GuideLibrary guides,
            CommuneProfile commune,
            RecipientList recipients,
            GuideTranslations translations,
            PaperSettings paper,
            JdbcJobContents contents) {
        this.guides = guides;
        this.commune = commune;
        this.recipients = recipients;
        this.translations = translations;
        this.paper = paper;
        this.contents = contents;
    }

    /** A guide with its surroundings on a sheet. */
    record Sheet(Guide guide, PrintContext context) {}

    /** @throws Refusal if anything that decides its words has changed since the order: a job never mixes two contents */
    Sheet sheet(PrintJob job, JobRow row) {
        OrderedGuide ordered = job.guides().get(row.guide());
        Guide guide = guide(ordered);
        PrintContext context = context(job, guide, row.recipient());
        // of the very objects that are printed: whatever changes after this moment is not on this sheet
        bound(job, row).ifPresent(bound -> refuseChanges(ordered, bound.changes(content(guide, context))));
        return new Sheet(guide, context);
    }

    /** What the row's sheet has to say; empty if the job was ordered before that was kept. */
    Optional<SheetContent> bound(PrintJob job, JobRow row) {
        return contents.find(job.id(), row.guide());
    }

    /** What a sheet says beside its names. */
    SheetContent content(Guide guide, PrintContext context) {
        return SheetContent.of(guide, context, paper);
    }

    /** From now on no sheet of the job's guide may say anything else than today. */
    void bind(long job, int position, OrderedGuide ordered, PrintProduct product) {
        Guide guide = guide(ordered);
        Commune here = commune.current();
        contents.bind(
                job,
                position,
                SheetContent.of(guide, here.name(), here.supportPlaceInText(), translation(product, guide), paper));
    }

    private static void refuseChanges(OrderedGuide ordered, List<String> changes) {
        if (!changes.isEmpty()) {
            throw Refusal.of(
                    Refusal.Kind.CONFLICT,
                    "Từ khi đặt đợt in này, %s của tờ “%s” đã thay đổi; một đợt in không trộn hai nội dung, hãy đặt một đợt in mới."
                            .formatted(String.join(", ", changes), ordered.title()),
                    "The content of guide %s is not what was ordered".formatted(ordered.slug()));
        }
    }

    /** @throws Refusal if the guide has another version by now */
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

    private PrintContext context(PrintJob job, Guide guide, Recipient recipient) {
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
                .in(translation(product, guide))
                .printing(paper.printRun(run));
    }

    private @Nullable GuideTranslation translation(PrintProduct product, Guide guide) {
        return product == PrintProduct.BILINGUAL ? translations.of(guide, null) : null;
    }

    private static URI page(URI base, String slug) {
        return URI.create(base.toString().replaceFirst("/+$", "") + "/huong-dan/" + slug);
    }
}
