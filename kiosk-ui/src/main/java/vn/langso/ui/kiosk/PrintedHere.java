package vn.langso.ui.kiosk;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.HashSet;
import java.util.Set;
import vn.langso.media.guides.Guide;

/**
 * What the person at the screen has printed: each guide once. It lies in the page, so the next person begins anew: the
 * reset of a screen that was left loads a fresh one.
 */
final class PrintedHere {
    private final Set<String> slugs = new HashSet<>();

    private PrintedHere() {}

    /** Of the page that is being answered. */
    static PrintedHere now() {
        UI page = UI.getCurrent();
        PrintedHere known = ComponentUtil.getData(page, PrintedHere.class);
        if (known == null) {
            known = new PrintedHere();
            ComponentUtil.setData(page, PrintedHere.class, known);
        }
        return known;
    }

    boolean has(Guide guide) {
        return slugs.contains(guide.slug());
    }

    void add(Guide guide) {
        slugs.add(guide.slug());
    }
}
