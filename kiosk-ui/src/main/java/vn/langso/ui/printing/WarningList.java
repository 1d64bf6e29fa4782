package vn.langso.ui.printing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What somebody should know of a sheet or a job: it does not keep it from being printed. Hidden while there is nothing. */
final class WarningList extends Composite<Section> {

    WarningList() {
        getContent().addClassName("desk-warnings");
        clear();
    }

    void clear() {
        getContent().removeAll();
        setVisible(false);
    }

    /** Adds a list under its own heading. */
    void add(String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            UnorderedList list = new UnorderedList();
            sentences.forEach(sentence -> list.add(new ListItem(sentence)));
            getContent().add(new H3(heading), list);
            setVisible(true);
        }
    }
}
