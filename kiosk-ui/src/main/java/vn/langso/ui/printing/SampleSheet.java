package vn.langso.ui.printing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.langso.config.Refusal;
import vn.langso.media.print.PagePictures;
import vn.langso.media.print.PrintedSheet;
import vn.langso.media.print.batch.OrderedSheet;
import vn.langso.media.print.batch.PrintJobs;
import vn.langso.media.print.batch.PrintOrder;

/** Any sheet of what would be ordered now, to be looked at before all are printed. */
final class SampleSheet extends Composite<Div> {

    private static final int PICTURE = 300;

    private final PrintJobs jobs;
    private final PagePictures pictures;
    private final Select<PrintOrder> product = new Select<>();
    private final ComboBox<OrderedSheet> sheet = new ComboBox<>();
    private final Div place = new Div();
    private boolean filling;

    SampleSheet(PrintJobs jobs, PagePictures pictures) {
        this.jobs = jobs;
        this.pictures = pictures;
        product.setLabel(getTranslation("desk.sample.product"));
        product.setItemLabelGenerator(order -> getTranslation("desk.product." + order.product()));
        product.addValueChangeListener(change -> draw());
        sheet.setLabel(getTranslation("desk.sample"));
        sheet.setItemLabelGenerator(
                one -> getTranslation("desk.sample.row", one.number(), one.recipient(), one.guide()));
        sheet.addValueChangeListener(change -> draw());
        place.addClassName("desk-pages");
        getContent().addClassName("desk-sample");
        getContent().add(product, sheet, place);
    }

    /** @param orders differ in their product only */
    void offer(List<PrintOrder> orders) {
        filling = true;
        try {
            fill(orders, orders.isEmpty() ? List.of() : jobs.sheets(orders.getFirst()));
            filling = false;
            draw();
        } catch (Refusal refusal) {
            fill(List.of(), List.of());
            say(refusal);
        } finally {
            filling = false;
        }
    }

    /** Whoever looked at a sheet goes on looking at it while it is still there. */
    private void fill(List<PrintOrder> orders, List<OrderedSheet> sheets) {
        PrintOrder before = product.getValue();
        OrderedSheet seen = sheet.getValue();
        place.removeAll();
        product.setItems(orders);
        product.setVisible(orders.size() > 1);
        product.setValue(orders.stream()
                .filter(order -> before != null && order.product() == before.product())
                .findFirst()
                .orElse(first(orders)));
        sheet.setItems(sheets);
        sheet.setVisible(!sheets.isEmpty());
        sheet.setValue(sheets.contains(seen) ? seen : first(sheets));
    }

    private static <T> @Nullable T first(List<T> all) {
        return all.isEmpty() ? null : all.getFirst();
    }

    private void draw() {
        PrintOrder order = product.getValue();
        OrderedSheet wanted = sheet.getValue();
        if (filling || order == null || wanted == null) {
            return;
        }
        place.removeAll();
        try {
            PrintedSheet printed = jobs.preview(order, wanted.number());
            place.add(picture(printed, 1));
            if (printed.pages() > 1) {
                // the recipient's own names stand there
                place.add(picture(printed, printed.pages()));
            }
        } catch (Refusal refusal) {
            say(refusal);
        }
    }

    private void say(Refusal refusal) {
        List<Refusal.Problem> problems = refusal.problems();
        if (problems.isEmpty()) {
            place.add(new Paragraph(refusal.detail()));
        }
        problems.forEach(problem -> place.add(new Paragraph(problem.detail())));
    }

    /** Drawn when the browser asks for it, so that nobody waits for it here. */
    private Image picture(PrintedSheet printed, int page) {
        DownloadHandler drawn = DownloadHandler.fromInputStream(asked -> {
            byte[] png = pictures.png(printed, page, PICTURE);
            return new DownloadResponse(new ByteArrayInputStream(png), "to-" + page + ".png", "image/png", png.length);
        });
        return new Image(drawn, getTranslation("desk.page", page));
    }
}
