package vn.langso.ui.kiosk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.springframework.stereotype.Component;
import vn.langso.config.Refusal;
import vn.langso.media.guides.Guide;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.PrintedSheet;
import vn.langso.media.print.batch.PrintHistory;
import vn.langso.media.print.batch.SingleSheets;
import vn.langso.media.print.queue.PrinterQueue;

/** The hand-out of a guide from the printer beside the kiosk, where there is one; says plainly when it cannot print. */
final class PaperOffer extends Composite<Div> {
    private static final String BY = "kiosk";

    private final Desk desk;
    private final Guide guide;
    private final NativeButton print = new NativeButton();
    private final Paragraph answer = new Paragraph();

    /** What stands behind the button. */
    @Component
    record Desk(PrinterQueue printer, SingleSheets sheets, PrintHistory history, PhoneAddress address) {
        boolean isOpen() {
            return printer.isSetUp();
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
    }

    private void print() {
        try {
            PrintedSheet sheet = desk.sheets()
                    .print(desk.sheets()
                            .prepare(
                                    new SingleSheets.Wanted(
                                            guide.slug(), PrintProduct.HANDOUT, LeafletStyle.SAVING, null, null),
                                    desk.address().base()));
            desk.printer().print(sheet, guide.title());
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
                .printed(
                        guide,
                        PrintProduct.HANDOUT,
                        LeafletStyle.SAVING,
                        null,
                        getTranslation("kiosk.print.place"),
                        1,
                        sheet.pages(),
                        BY);
    }
}
