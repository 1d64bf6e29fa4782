package vn.langso.media.print.batch;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.config.Commune;
import vn.langso.config.CommuneProfile;
import vn.langso.config.Refusal;
import vn.langso.config.places.DigitalTeams;
import vn.langso.config.places.Hamlet;
import vn.langso.config.places.Hamlets;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideLibrary;
import vn.langso.media.guides.GuideTranslation;
import vn.langso.media.guides.GuideTranslations;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.LocalTeam;
import vn.langso.media.print.PaperSettings;
import vn.langso.media.print.Preflight;
import vn.langso.media.print.PrintContext;
import vn.langso.media.print.PrintCounter;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.PrintedSheet;
import vn.langso.media.print.SheetInspector;
import vn.langso.media.print.SheetPrinter;

/** One sheet at a time, for the whole commune, a hamlet or a team. Thread-safe. */
@Service
public class SingleSheets {
    private final GuideLibrary guides;
    private final GuideTranslations translations;
    private final CommuneProfile commune;
    private final RecipientList recipients;
    private final DigitalTeams teams;
    private final Hamlets hamlets;
    private final SheetPrinter printer;
    private final SheetInspector inspector;
    private final PrintCounter counter;
    private final PaperSettings paper;
    private final Clock clock;

    SingleSheets(
            GuideLibrary guides,
            GuideTranslations translations,
            CommuneProfile commune,
            RecipientList recipients,
            DigitalTeams teams,
            Hamlets hamlets,
            SheetPrinter printer,
            SheetInspector inspector,
            PrintCounter counter,
            PaperSettings paper,
            Clock clock) {
        this.guides = guides;
        this.translations = translations;
        this.commune = commune;
        this.recipients = recipients;
        this.teams = teams;
        this.hamlets = hamlets;
        this.printer = printer;
        this.inspector = inspector;
        this.counter = counter;
        this.paper = paper;
        this.clock = clock;
    }

    /**
     * What is wanted.
     *
     * @param hamlet slug, null or empty for the whole commune
     * @param team id, null for the whole commune or a hamlet
     * @param language tag of the second language of a bilingual sheet; null for the first there is
     * @param copies how many will be made, for the imprint; 0 if nobody said
     */
    public record Wanted(
            String slug,
            PrintProduct product,
            LeafletStyle style,
            @Nullable String hamlet,
            @Nullable Long team,
            @Nullable String language,
            int copies) {

        /** Of which nobody said how many. */
        public Wanted(
                String slug,
                PrintProduct product,
                LeafletStyle style,
                @Nullable String hamlet,
                @Nullable Long team,
                @Nullable String language) {
            this(slug, product, style, hamlet, team, language, 0);
        }
    }

    /** A guide with everything around it on its sheet; equal ones are the same sheet. */
    public record Prepared(Guide guide, PrintProduct product, LeafletStyle style, PrintContext context) {}

    /**
     * Finds what is wanted.
     *
     * @param base address of this installation as phones reach it
     * @throws Refusal if the guide, its translation, the hamlet or the team is not there, or nobody prints so many
     */
    @Transactional(readOnly = true)
    public Prepared prepare(Wanted wanted, URI base) {
        if (wanted.copies() != 0) {
            PrintHistory.checkCopies(wanted.copies());
        }
        Guide guide = guides.find(wanted.slug())
                .orElseThrow(() -> unknown(
                        "Không có bài hướng dẫn “%s” để in; hãy chọn trong danh sách bài.".formatted(wanted.slug())));
        Commune here = commune.current();
        URI page = URI.create(base.toString().replaceFirst("/+$", "") + "/huong-dan/" + guide.slug());
        PrintContext context = new PrintContext(here.name(), here.supportPlaceInText(), page, LocalDate.now(clock));
        return new Prepared(
                guide,
                wanted.product(),
                wanted.style(),
                context.with(local(wanted)).in(translation(wanted, guide)).printing(paper.printRun(wanted.copies())));
    }

    private @Nullable GuideTranslation translation(Wanted wanted, Guide guide) {
        return wanted.product() == PrintProduct.BILINGUAL ? translations.of(guide, wanted.language()) : null;
    }

    /**
     * The sheet for paper: looked at before.
     *
     * @throws Refusal with everything that preflight refuses
     */
    public PrintedSheet print(Prepared sheet) {
        return inspect(sheet).sheetOrRefusal();
    }

    /**
     * The sheet for a picture on the screen, perhaps not looked at yet.
     *
     * @throws Refusal if it does not fit or has letters that no font can draw
     */
    public PrintedSheet draft(Prepared sheet) {
        return counter.sheet(
                sheet, () -> printer.print(sheet.product(), sheet.style(), sheet.guide(), sheet.context()));
    }

    /** The sheet, printed and looked at: whether it may be offered, and what somebody should know before. */
    public Preflight inspect(Prepared sheet) {
        return counter.inspected(
                sheet, () -> inspector.inspect(sheet.product(), sheet.style(), sheet.guide(), sheet.context()));
    }

    private @Nullable LocalTeam local(Wanted wanted) {
        if (wanted.team() != null) {
            long id = wanted.team();
            return recipients.local(Recipient.of(
                    teams.find(id).orElseThrow(() -> unknown(RecipientList.noTeam(id, teams.all())))));
        }
        return wanted.hamlet() == null || wanted.hamlet().isBlank()
                ? null
                : recipients.local(Recipient.of(hamlet(wanted.hamlet())));
    }

    private Hamlet hamlet(String slug) {
        List<Hamlet> all = hamlets.all();
        return all.stream()
                .filter(hamlet -> hamlet.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> unknown(RecipientList.noHamlet(slug, all)));
    }

    private static Refusal unknown(String detail) {
        return Refusal.of(Refusal.Kind.NOT_FOUND, detail, "Nothing to print by that name");
    }
}
