package vn.langso.ui.printing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.langso.config.Refusal;
import vn.langso.config.places.Hamlet;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideTranslation;
import vn.langso.media.guides.GuideTranslations;
import vn.langso.media.print.Finding;
import vn.langso.media.print.Preflight;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.PrintedSheet;
import vn.langso.media.print.batch.ImposedSheets;
import vn.langso.media.print.batch.PrintHistory;
import vn.langso.media.print.batch.SingleSheets;
import vn.langso.media.print.imposition.Imposition;
import vn.langso.ui.station.ProblemBox;
import vn.langso.ui.station.Questions;
import vn.langso.ui.station.SignedIn;

/** One sheet with its fields, and beside them the page itself, drawn again at every change. */
final class SheetPanel extends Composite<Section> {

    private static final int PICTURE = 460;
    private static final int MOST_PAGES = 16;

    private final SingleSheets sheets;
    private final ImposedSheets imposed;
    private final GuideTranslations translations;
    private final PrintHistory history;
    private final SheetAddress address;
    private final SignedIn signedIn;

    private final H2 title = new H2();
    private final SheetFields fields = new SheetFields(this::changed, this::draw, this::countChanged);
    private final Span facts = new Span();
    private final Span howToPrint = new Span();
    private int sides;
    private final PreflightNote preflight = new PreflightNote();
    private final ProblemBox problems = new ProblemBox();
    private final SheetLinks links = new SheetLinks();
    private final SheetPages pages = new SheetPages(MOST_PAGES);

    private @Nullable Guide guide;
    private @Nullable Taken taken;
    private SingleSheets.@Nullable Prepared shown;

    /** What the records know already: saved first and printed then, it is still one pile of paper. */
    private record Taken(SingleSheets.Prepared sheet, SheetFields.Place place, int copies) {}

    SheetPanel(
            SingleSheets sheets,
            ImposedSheets imposed,
            GuideTranslations translations,
            PrintHistory history,
            SheetAddress address,
            SignedIn signedIn) {
        this.sheets = sheets;
        this.imposed = imposed;
        this.translations = translations;
        this.history = history;
        this.address = address;
        this.signedIn = signedIn;
        links.onTaken(this::remember);
        facts.addClassName("hint");
        howToPrint.addClassName("desk-how");
        getContent().addClassNames("panel", "desk-panel");
        getContent().add(title, fields, links, howToPrint, facts, problems, preflight, pages);
    }

    void offer(List<Hamlet> hamlets) {
        fields.offer(hamlets);
    }

    void show(Guide chosen, PrintProduct product) {
        guide = chosen;
        title.setText(getTranslation("desk.sheet-of", getTranslation("desk.kind." + product), chosen.title()));
        List<GuideTranslation> second =
                product == PrintProduct.BILINGUAL ? translations.of(chosen) : List.<GuideTranslation>of();
        fields.show(product, second);
        changed();
    }

    private void changed() {
        taken = null;
        draw();
    }

    private void countChanged() {
        taken = null;
        links.open(fields.copies().isPresent());
        sayHowToPrint();
        if (fields.copies().isPresent() && saysHowMany()) {
            draw();
        }
    }

    /** Whether another number of copies is another sheet: its imprint may name the print run. */
    private boolean saysHowMany() {
        Guide chosen = guide;
        return chosen != null
                && fields.complete()
                && shown != null
                && !shown.equals(sheets.prepare(fields.wanted(chosen), address.base()));
    }

    /** The page as it is now; a sheet that cannot be printed says why and has no buttons. */
    private void draw() {
        Guide chosen = guide;
        if (chosen == null || !fields.complete()) {
            return;
        }
        clear();
        try {
            SingleSheets.Prepared prepared = sheets.prepare(fields.wanted(chosen), address.base());
            shown = prepared;
            show(prepared, sheets.inspect(prepared));
        } catch (Refusal refusal) {
            problems.show(refusal.detail());
        }
    }

    private void clear() {
        pages.clear();
        problems.clear();
        preflight.clear();
        facts.setText("");
        howToPrint.setVisible(false);
        links.setVisible(false);
    }

    private void show(SingleSheets.Prepared prepared, Preflight found) {
        preflight.show(found);
        problems.show(found.refusals().stream().map(Finding::sentence).toList());
        if (found.passed() && found.sheet() != null) {
            show(
                    prepared.guide().slug(),
                    prepared.context().printRun(),
                    imposed.laid(prepared, found.sheet(), fields.imposition()));
        }
    }

    private void show(String slug, int run, PrintedSheet sheet) {
        String place = fields.place().slug();
        String how = SheetAddress.language(fields.language())
                + SheetAddress.imposed(fields.imposition())
                + SheetAddress.copies(run);
        links.show(SheetAddress.pdf(slug, fields.product(), fields.style(), place) + how);
        links.setVisible(true);
        sides = sheet.pages();
        sayHowToPrint();
        facts.setText(getTranslation("desk.facts", sheet.pages(), Math.max(1, sheet.pdf().length / 1024)));
        pages.show(
                sheet.pages(),
                page -> SheetAddress.picture(slug, fields.product(), fields.style(), place, page, PICTURE) + how);
    }

    /** What to tell the printer, and how often: on paper that holds several, copies are not print-outs. */
    private void sayHowToPrint() {
        int copies = fields.copies().orElse(0);
        Imposition how = fields.imposition();
        howToPrint.setVisible(links.isVisible() && copies > 0);
        if (howToPrint.isVisible()) {
            howToPrint.setText(getTranslation(
                    "desk.how." + how,
                    copies,
                    (copies - 1) / how.copiesASheet() + 1,
                    getTranslation("desk.turning." + how.turning(fields.product(), sides))));
        }
    }

    /** The browser opens the file by itself; the records learn of it here, once until something changes. */
    private void remember() {
        Guide chosen = Objects.requireNonNull(guide, "no sheet is shown");
        try {
            SingleSheets.Prepared prepared = sheets.prepare(fields.wanted(chosen), address.base());
            Taken now = new Taken(prepared, fields.place(), fields.copies().orElse(0));
            if (now.equals(taken)) {
                Questions.done("desk.remembered.before", now.copies(), chosen.title());
                return;
            }
            remember(now, sheets.print(prepared));
            taken = now;
            Questions.done("desk.remembered", now.copies(), chosen.title());
        } catch (Refusal refusal) {
            problems.show(refusal.detail());
        }
    }

    private void remember(Taken now, PrintedSheet sheet) {
        history.printed(
                now.sheet(),
                now.place().hamlet(),
                now.place().name(),
                now.copies(),
                sheet.pages(),
                imposed.paper(now.sheet(), sheet, fields.imposition(), now.copies()),
                signedIn.username());
    }
}
