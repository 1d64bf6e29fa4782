package vn.langso.ui.printing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.stream.Stream;

/** The two ways to take a sheet: opened by the browser to be printed, or kept as a file. */
final class SheetLinks extends Div {
    private final Anchor print = new Anchor();
    private final Anchor save = new Anchor();

    SheetLinks() {
        Button now = new Button(getTranslation("desk.print-now"), VaadinIcon.PRINT.create());
        now.addThemeVariants(ButtonVariant.PRIMARY);
        print.add(now);
        print.setTarget(AnchorTarget.BLANK);
        print.setRouterIgnore(true);
        save.add(new Button(getTranslation("desk.save"), VaadinIcon.DOWNLOAD.create()));
        save.setRouterIgnore(true);
        addClassName("row-buttons");
        add(print, save);
    }

    /** @param pdf address of the sheet, with a query */
    void show(String pdf) {
        print.setHref(pdf);
        save.setHref(pdf + "&tai=true");
    }

    /** Shut, they lead nowhere: what would be taken could not be written into the records. */
    void open(boolean open) {
        print.setEnabled(open);
        save.setEnabled(open);
    }

    void onTaken(Runnable taken) {
        Stream.of(print, save).forEach(link -> link.getElement().addEventListener("click", click -> taken.run()));
    }
}
