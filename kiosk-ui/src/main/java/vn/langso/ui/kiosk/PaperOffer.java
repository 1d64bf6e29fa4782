package vn.langso.ui.kiosk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinServletRequest;
import java.net.URI;
import org.springframework.stereotype.Component;
import vn.langso.config.Refusal;
import vn.langso.media.guides.Guide;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.PrintedSheet;
import vn.langso.media.print.batch.PrintHistory;
import vn.langso.media.print.batch.SingleSheets;
import vn.langso.media.print.queue.PrinterQueue;
import vn.langso.media.print.queue.PrinterSettings;

/**
 * The hand-out of a guide from the printer beside the kiosk, where there is one; says plainly when it cannot print. Only
 * for the kiosk itself: a phone that reads the same page has no paper to fetch.
 */
final class PaperOffer extends Composite<Div> {
    private final Desk desk;
    private final Guide guide;
    private final NativeButton print = new NativeButton();
    private final Paragraph answer = new Paragraph();

    /** What stands behind the button. */
    @Component
    record Desk(
            PrinterQueue printer,
            PrinterSettings settings,
            SingleSheets sheets,
            PrintHistory history,
            PhoneAddress address) {
        /** Call while a request is answered; of a proxy's word only one on this computer is believed. */
        boolean isOpen() {
            return printer.serves(kiosk());
        }

        PrintedSheet print(SingleSheets.Wanted wanted, String title) {
            URI base = address.base();
            return printer.print(kiosk(), () -> sheets.print(sheets.prepare(wanted, base)), title);
        }

        private static String kiosk() {
            return VaadinServletRequest.getCurrent().getRemoteAddr();
        }
    }

    PaperOffer(Desk desk, Guide guide) {
        this.desk = desk;
        this.guide = guide;
        print.addClassNames("link", "link-secondary");
        print.add(new Sign("print"), new Span(getTranslation("kiosk.print.button")));
        print.addClickListener(click -> print());
        answer.getElement().setAttribute("role", "status");
        getContent().addClassName("paper-offer");
        getContent().add(print, answer);
        if (PrintedHere.now().has(guide)) {
            print.setVisible(false);
            answer.setText(getTranslation("kiosk.print.already"));
        }
    }

    private void print() {
        // the page may have been opened on the kiosk and taken elsewhere
        if (!desk.isOpen()) {
            print.setVisible(false);
            answer.setText(getTranslation("kiosk.print.elsewhere"));
            return;
        }
        var wanted = new SingleSheets.Wanted(guide.slug(), PrintProduct.HANDOUT, LeafletStyle.SAVING, null, null, null);
        try {
            PrintedSheet sheet = desk.print(wanted, guide.title());
            PrintedHere.now().add(guide);
            remember(sheet);
            // a second touch of an impatient finger finds no button any more
            print.setVisible(false);
            answer.setText(getTranslation("kiosk.print.done"));
        } catch (Refusal refusal) {
            answer.setText(refusal.detail());
        }
    }

    private void remember(PrintedSheet sheet) {
        desk.history()
                .printedAtKiosk(
                        guide,
                        PrintProduct.HANDOUT,
                        LeafletStyle.SAVING,
                        getTranslation("kiosk.print.place"),
                        sheet.pages(),
                        desk.settings().paper());
    }
}
