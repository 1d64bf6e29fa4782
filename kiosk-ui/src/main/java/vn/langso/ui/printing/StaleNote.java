package vn.langso.ui.printing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.langso.media.print.batch.StalePrint;

/** Paper out there that an edition of today replaces. Not there when there is none. */
final class StaleNote extends Composite<Section> {

    private final UnorderedList list = new UnorderedList();

    StaleNote() {
        getContent().addClassName("trouble");
        getContent().add(new H2(getTranslation("desk.stale")), list);
        setVisible(false);
    }

    void show(List<StalePrint> stale) {
        tell(stale.stream().map(this::sentence).toList());
    }

    void tell(List<String> sentences) {
        list.removeAll();
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        setVisible(!sentences.isEmpty());
    }

    String sentence(StalePrint one) {
        String product = getTranslation("desk.product." + one.product());
        String old = String.valueOf(one.printedVersion());
        String current = String.valueOf(one.currentVersion());
        return one.hamlets() > 0
                ? getTranslation("desk.stale.hamlets", product, one.title(), old, one.hamlets(), current)
                : getTranslation("desk.stale.commune", product, one.title(), old, current);
    }
}
