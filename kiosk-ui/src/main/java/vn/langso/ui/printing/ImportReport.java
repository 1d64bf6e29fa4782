package vn.langso.ui.printing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.langso.config.places.RowProblem;
import vn.langso.config.places.TeamImport;

/** What an import did: the counts, then every row that was left out, then what is odd. */
final class ImportReport extends Composite<Div> {

    ImportReport() {
        getContent().getElement().setAttribute("role", "status");
    }

    void clear() {
        getContent().removeAll();
    }

    void show(TeamImport result) {
        clear();
        getContent()
                .add(
                        new Paragraph(
                                getTranslation("desk.import.done", result.teams(), result.members(), result.hamlets())),
                        new Paragraph(getTranslation(
                                "desk.import.changes", result.added(), result.updated(), result.unchanged())));
        add("desk.import.errors", result.errorCount(), result.errors(), "problem-box");
        add("desk.import.warnings", result.warnings().size(), result.warnings(), "desk-warnings");
    }

    private void add(String key, int count, List<RowProblem> problems, String look) {
        if (count == 0) {
            return;
        }
        UnorderedList list = new UnorderedList();
        problems.forEach(problem -> list.add(new ListItem(problem.detail())));
        Div box = new Div(new H3(getTranslation(key, count)), list);
        box.addClassNames(look, "desk-row-problems");
        getContent().add(box);
    }
}
