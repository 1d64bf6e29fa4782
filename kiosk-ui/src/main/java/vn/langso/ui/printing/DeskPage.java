package vn.langso.ui.printing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;

/** What the pages of the print desk share: head line, ways to the others, title. */
@StyleSheet("printing.css")
abstract class DeskPage extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private final String titleKey;

    DeskPage(String titleKey) {
        this.titleKey = titleKey;
    }

    /** Call once, at the end of the constructor. */
    final void show(Component... parts) {
        getContent().addClassNames("page", "desk");
        getContent().add(new H1(getTranslation("desk.nav")), new DeskTabs());
        getContent().add(parts);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation(titleKey);
    }
}
