package vn.langso.ui.printing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.langso.config.Refusal;
import vn.langso.config.places.Hamlet;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideTranslation;
import vn.langso.media.guides.GuideTranslations;
import vn.langso.media.print.Finding;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.Preflight;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.PrintedSheet;
import vn.langso.media.print.batch.PrintHistory;
import vn.langso.media.print.batch.SingleSheets;
import vn.langso.ui.station.ProblemBox;
import vn.langso.ui.station.Questions;
import vn.langso.ui.station.SignedIn;

/** One sheet with its fields, and beside them the page itself, drawn again at every change. */
final class SheetPanel extends Composite<Section> {

    private static final int PICTURE = 460;
    private static final int MOST_PAGES = 16;
    /** Products that are one another on other paper. */
    private static final List<List<PrintProduct>> FAMILIES = List.of(
            List.of(PrintProduct.HANDOUT, PrintProduct.HANDOUT_ONE_SIDE),
            List.of(PrintProduct.POSTER_A4, PrintProduct.POSTER_A3, PrintProduct.POSTER_A2, PrintProduct.POSTER_A1));

    private final SingleSheets sheets;
    private final GuideTranslations translations;
    private final PrintHistory history;
    private final SheetAddress address;
    private final SignedIn signedIn;

    private final H2 title = new H2();
    private final Select<PrintProduct> paper = new Select<>();
    private final Select<LeafletStyle> style = new Select<>();
    private final Select<GuideTranslation> language = new Select<>();
    private final Select<Place> place = new Select<>();
    private final IntegerField copies = new IntegerField();
    private final Span facts = new Span();
    private final PreflightNote preflight = new PreflightNote();
    private final ProblemBox problems = new ProblemBox();
    private final SheetLinks links = new SheetLinks();
    private final Div pages = new Div();

    private @Nullable Guide guide;
    private boolean filling;

    /** Who gets the sheet; the whole commune has no hamlet. */
    private record Place(@Nullable Hamlet hamlet, String name) {
        String slug() {
            return hamlet == null ? "" : hamlet.slug();
        }
    }

    SheetPanel(
            SingleSheets sheets,
            GuideTranslations translations,
            PrintHistory history,
            SheetAddress address,
            SignedIn signedIn) {
        this.sheets = sheets;
        this.translations = translations;
        this.history = history;
        this.address = address;
        this.signedIn = signedIn;
        prepareFields();
        links.onTaken(this::remember);
        pages.addClassName("desk-pages");
        facts.addClassName("hint");
        Div fields = new Div(paper, language, style, place, copies);
        fields.addClassName("desk-fields");
        getContent().addClassNames("panel", "desk-panel");
        getContent().add(title, fields, links, facts, problems, preflight, pages);
    }

    void offer(List<Hamlet> hamlets) {
        List<Place> places = new ArrayList<>();
        places.add(new Place(null, getTranslation("desk.whole-commune")));
        hamlets.forEach(hamlet -> places.add(new Place(hamlet, hamlet.fullName())));
        filling = true;
        place.setItems(places);
        place.setValue(places.getFirst());
        filling = false;
    }

    void show(Guide chosen, PrintProduct product) {
        guide = chosen;
        title.setText(getTranslation("desk.sheet-of", getTranslation("desk.kind." + product), chosen.title()));
        filling = true;
        List<PrintProduct> family = family(product);
        paper.setItems(family);
        paper.setReadOnly(family.size() == 1);
        paper.setValue(product);
        offerLanguages(chosen, product);
        filling = false;
        draw();
    }

    private void offerLanguages(Guide chosen, PrintProduct product) {
        List<GuideTranslation> all = product == PrintProduct.BILINGUAL ? translations.of(chosen) : List.of();
        language.setItems(all);
        language.setVisible(!all.isEmpty());
        language.setValue(all.isEmpty() ? null : all.getFirst());
    }

    private static List<PrintProduct> family(PrintProduct product) {
        return FAMILIES.stream()
                .filter(family -> family.contains(product))
                .findFirst()
                .orElse(List.of(product));
    }

    private void prepareFields() {
        paper.setLabel(getTranslation("desk.paper"));
        paper.setItemLabelGenerator(product -> getTranslation("desk.paper." + product));
        language.setLabel(getTranslation("desk.language"));
        language.setItemLabelGenerator(GuideTranslation::languageName);
        language.addValueChangeListener(change -> draw());
        style.setLabel(getTranslation("desk.style"));
        style.setItems(LeafletStyle.values());
        style.setValue(LeafletStyle.SAVING);
        style.setItemLabelGenerator(one -> getTranslation("desk.style." + one));
        place.setLabel(getTranslation("desk.for"));
        place.setItemLabelGenerator(Place::name);
        copies.setLabel(getTranslation("desk.copies"));
        copies.setValue(1);
        copies.setMin(1);
        copies.setMax(10_000);
        copies.setStepButtonsVisible(true);
        paper.addValueChangeListener(change -> draw());
        style.addValueChangeListener(change -> draw());
        place.addValueChangeListener(change -> draw());
    }

    /** The page as it is now; a sheet that cannot be printed says why and has no buttons. */
    private void draw() {
        Guide chosen = guide;
        if (filling || chosen == null || place.getValue() == null || paper.getValue() == null) {
            return;
        }
        clear();
        try {
            show(chosen, sheets.inspect(sheets.prepare(wanted(chosen), address.base())));
        } catch (Refusal refusal) {
            problems.show(refusal.detail());
        }
    }

    private void clear() {
        pages.removeAll();
        problems.clear();
        preflight.clear();
        facts.setText("");
        links.setVisible(false);
    }

    private void show(Guide chosen, Preflight found) {
        preflight.show(found);
        problems.show(found.refusals().stream().map(Finding::sentence).toList());
        if (found.passed() && found.sheet() != null) {
            show(chosen, found.sheet());
        }
    }

    private void show(Guide chosen, PrintedSheet sheet) {
        String pdf = SheetAddress.pdf(
                chosen.slug(),
                paper.getValue(),
                style.getValue(),
                place.getValue().slug());
        String second = SheetAddress.language(tag());
        links.show(pdf + second);
        links.setVisible(true);
        facts.setText(getTranslation("desk.facts", sheet.pages(), Math.max(1, sheet.pdf().length / 1024)));
        for (int page = 1; page <= Math.min(MOST_PAGES, sheet.pages()); page++) {
            pages.add(new Image(
                    SheetAddress.picture(
                                    chosen.slug(),
                                    paper.getValue(),
                                    style.getValue(),
                                    place.getValue().slug(),
                                    page,
                                    PICTURE)
                            + second,
                    getTranslation("desk.page", page)));
        }
    }

    private SingleSheets.Wanted wanted(Guide chosen) {
        return new SingleSheets.Wanted(
                chosen.slug(),
                paper.getValue(),
                style.getValue(),
                place.getValue().slug(),
                null,
                tag());
    }

    /** Of the second language; empty for a sheet in one. */
    private String tag() {
        GuideTranslation other = language.getValue();
        return other == null ? "" : other.language();
    }

    /** The browser opens the file by itself; the records learn of it here. */
    private void remember() {
        Guide chosen = Objects.requireNonNull(guide, "no sheet is shown");
        try {
            int count = Objects.requireNonNullElse(copies.getValue(), 0);
            PrintedSheet sheet = sheets.print(sheets.prepare(wanted(chosen), address.base()));
            history.printed(
                    chosen,
                    paper.getValue(),
                    style.getValue(),
                    place.getValue().hamlet(),
                    place.getValue().name(),
                    count,
                    sheet.pages(),
                    signedIn.username());
            Questions.done("desk.remembered", count, chosen.title());
        } catch (Refusal refusal) {
            problems.show(refusal.detail());
        }
    }
}
