package vn.langso.ui.printing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiConsumer;
import vn.langso.media.guides.Guide;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintProduct;

/** The sheets of one guide as pictures of themselves. */
final class GuideGallery extends Composite<Section> {

    private static final int PICTURE = 200;
    private static final List<PrintProduct> PRODUCTS = List.of(
            PrintProduct.HANDOUT,
            PrintProduct.TRIFOLD,
            PrintProduct.STEP_GUIDE,
            PrintProduct.POSTER_A3,
            PrintProduct.WARNING_POSTER,
            PrintProduct.QR_CARDS);

    /** @param translated whether there is anything to print in two languages */
    GuideGallery(Guide guide, boolean translated, BiConsumer<Guide, PrintProduct> onChoice) {
        Div sheets = new Div();
        sheets.addClassName("desk-sheets");
        PRODUCTS.forEach(product -> sheets.add(choice(guide, product, onChoice)));
        if (translated) {
            sheets.add(choice(guide, PrintProduct.BILINGUAL, onChoice));
        }
        Span version = new Span(getTranslation("desk.version", String.valueOf(guide.version())));
        version.addClassName("hint");
        Div head = new Div(new H2(guide.title()), version);
        head.addClassName("desk-guide-head");
        getContent().addClassName("panel");
        getContent().add(head, sheets);
    }

    private Component choice(Guide guide, PrintProduct product, BiConsumer<Guide, PrintProduct> onChoice) {
        String name = getTranslation("desk.product." + product);
        Image picture = new Image(SheetAddress.picture(guide.slug(), product, LeafletStyle.SAVING, "", 1, PICTURE), "");
        picture.getElement().setAttribute("loading", "lazy");
        NativeButton choice = new NativeButton("", event -> onChoice.accept(guide, product));
        choice.add(picture, new Span(name));
        choice.addClassName("desk-sheet");
        choice.setAriaLabel(name + ": " + guide.title());
        return choice;
    }
}
