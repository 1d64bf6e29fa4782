package vn.langso.ui.printing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.RouterLink;

/** The pages of the print desk. */
final class DeskTabs extends Composite<Nav> {

    DeskTabs() {
        getContent().addClassName("desk-tabs");
        add("desk.single", PrintDeskView.class);
        add("desk.batch", BatchView.class);
        add("desk.week", WeekNoticeView.class);
        add("desk.teams", TeamsView.class);
        add("desk.history", HistoryView.class);
        add("desk.report", ReportView.class);
    }

    private void add(String key, Class<? extends Component> view) {
        RouterLink link = new RouterLink(getTranslation(key), view);
        link.setHighlightCondition(HighlightConditions.sameLocation());
        link.setHighlightAction((target, highlighted) ->
                target.getElement().setAttribute("aria-current", highlighted ? "page" : "false"));
        getContent().add(link);
    }
}
