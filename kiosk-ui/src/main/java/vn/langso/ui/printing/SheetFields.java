package vn.langso.ui.printing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.langso.config.places.Hamlet;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideTranslation;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.batch.SingleSheets;
import vn.langso.media.print.imposition.Imposition;

/** The fields of a single sheet: on what paper, how it looks, for whom and how many. */
final class SheetFields extends Composite<Div> {

    /** Products that are one another on other paper. */
    private static final List<List<PrintProduct>> FAMILIES = List.of(
            List.of(PrintProduct.HANDOUT, PrintProduct.HANDOUT_ONE_SIDE),
            List.of(PrintProduct.POSTER_A4, PrintProduct.POSTER_A3, PrintProduct.POSTER_A2, PrintProduct.POSTER_A1));

    private final Select<PrintProduct> paper = new Select<>();
    private final Select<LeafletStyle> style = new Select<>();
    private final Select<GuideTranslation> language = new Select<>();
    private final Select<Place> place = new Select<>();
    private final Select<Imposition> imposition = new Select<>();
    private final CopiesField copies = new CopiesField();
    private boolean filling;

    /** Who gets the sheet; the whole commune has no hamlet. */
    record Place(@Nullable Hamlet hamlet, String name) {
        String slug() {
            return hamlet == null ? "" : hamlet.slug();
        }
    }

    /**
     * @param onSheet whenever another sheet is wanted
     * @param onLayout whenever the same sheet is wanted on other paper
     * @param onCopies whenever another number of them is wanted
     */
    SheetFields(Runnable onSheet, Runnable onLayout, Runnable onCopies) {
        paper.setLabel(getTranslation("desk.paper"));
        paper.setItemLabelGenerator(product -> getTranslation("desk.paper." + product));
        paper.addValueChangeListener(change -> {
            offerImpositions();
            changed(onSheet);
        });
        language.setLabel(getTranslation("desk.language"));
        language.setItemLabelGenerator(GuideTranslation::languageName);
        language.addValueChangeListener(change -> changed(onSheet));
        style.setLabel(getTranslation("desk.style"));
        style.setItems(LeafletStyle.values());
        style.setValue(LeafletStyle.SAVING);
        style.setItemLabelGenerator(one -> getTranslation("desk.style." + one));
        style.addValueChangeListener(change -> changed(onSheet));
        place.setLabel(getTranslation("desk.for"));
        place.setItemLabelGenerator(Place::name);
        place.addValueChangeListener(change -> changed(onSheet));
        imposition.setLabel(getTranslation("desk.imposition"));
        imposition.setItemLabelGenerator(one -> getTranslation("desk.imposition." + one));
        imposition.addValueChangeListener(change -> changed(onLayout));
        copies.addValueChangeListener(change -> onCopies.run());
        getContent().addClassName("desk-fields");
        getContent().add(paper, language, style, place, imposition, copies);
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

    /** @param second languages that the sheet may have beside Vietnamese; none for a sheet in one */
    void show(PrintProduct product, List<GuideTranslation> second) {
        List<PrintProduct> family = FAMILIES.stream()
                .filter(one -> one.contains(product))
                .findFirst()
                .orElse(List.of(product));
        filling = true;
        paper.setItems(family);
        paper.setReadOnly(family.size() == 1);
        paper.setValue(product);
        language.setItems(second);
        language.setVisible(!second.isEmpty());
        language.setValue(second.isEmpty() ? null : second.getFirst());
        filling = false;
    }

    boolean complete() {
        return place.getValue() != null && paper.getValue() != null;
    }

    SingleSheets.Wanted wanted(Guide guide) {
        return new SingleSheets.Wanted(
                guide.slug(), product(), style(), place().slug(), null, language(), copies().orElse(0));
    }

    PrintProduct product() {
        return paper.getValue();
    }

    LeafletStyle style() {
        return style.getValue();
    }

    Place place() {
        return place.getValue();
    }

    /** Tag of the second language; empty for a sheet in one. */
    String language() {
        GuideTranslation other = language.getValue();
        return other == null ? "" : other.language();
    }

    Imposition imposition() {
        return Objects.requireNonNullElse(imposition.getValue(), Imposition.NONE);
    }

    OptionalInt copies() {
        return copies.count();
    }

    /** The arrangement stays where it still makes sense. */
    private void offerImpositions() {
        if (paper.getValue() == null) {
            return;
        }
        boolean already = filling;
        filling = true;
        Imposition before = imposition();
        List<Imposition> fitting = Imposition.fitting(product());
        imposition.setItems(fitting);
        imposition.setValue(fitting.contains(before) ? before : Imposition.NONE);
        filling = already;
    }

    private void changed(Runnable what) {
        if (!filling) {
            what.run();
        }
    }
}
