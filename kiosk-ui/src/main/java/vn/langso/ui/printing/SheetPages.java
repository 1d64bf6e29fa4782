package vn.langso.ui.printing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import java.util.function.IntFunction;

/** The pages of a sheet as pictures; of a long one the first. */
final class SheetPages extends Composite<Div> {

    private final int most;

    SheetPages(int most) {
        this.most = most;
        getContent().addClassName("desk-pages");
    }

    void clear() {
        getContent().removeAll();
    }

    /** @param picture address of the picture of a page, from 1 */
    void show(int pages, IntFunction<String> picture) {
        clear();
        for (int page = 1; page <= Math.min(most, pages); page++) {
            getContent().add(new Image(picture.apply(page), getTranslation("desk.page", page)));
        }
    }
}
