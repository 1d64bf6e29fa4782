package vn.langso.media.print.batch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.langso.config.Refusal;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideLibrary;
import vn.langso.media.guides.GuideTranslations;
import vn.langso.media.print.PrintedSheet;

/** The sheets of an order before it is ordered; nothing is saved. Thread-safe. */
@Component
class SampleSheets {
    private final GuideLibrary guides;
    private final GuideTranslations translations;
    private final RecipientList recipients;
    private final SheetWork work;
    private final SingleSheets singles;
    private final Clock clock;

    SampleSheets(
            GuideLibrary guides,
            GuideTranslations translations,
            RecipientList recipients,
            SheetWork work,
            SingleSheets singles,
            Clock clock) {
        this.guides = guides;
        this.translations = translations;
        this.recipients = recipients;
        this.work = work;
        this.singles = singles;
        this.clock = clock;
    }

    /** @throws Refusal with every problem of the order */
    List<OrderedSheet> list(PrintOrder order) {
        OrderCheck.Sheets sheets = checked(order);
        return sheets.rows().stream()
                .map(row -> new OrderedSheet(
                        row.number(),
                        row.recipient().name(),
                        sheets.guides().get(row.guide()).title()))
                .toList();
    }

    /**
     * One of them, in its turn among those that people wait for. Holds no transaction while it waits.
     *
     * @throws Refusal if there is no such sheet, it does not fit, or the order itself is refused
     */
    PrintedSheet print(PrintOrder order, int number) {
        OrderCheck.Sheets sheets = checked(order);
        List<JobRow> rows = sheets.rows();
        if (number < 1 || number > rows.size()) {
            throw Refusal.invalid(
                    "row",
                    "Đợt in có %d tờ, không có tờ thứ %d; hãy chọn từ 1 đến %d."
                            .formatted(rows.size(), number, rows.size()),
                    "No such row of the order");
        }
        JobRow row = rows.get(number - 1);
        Guide guide = work.guide(sheets.guides().get(row.guide()));
        return singles.draft(new SingleSheets.Prepared(
                guide,
                order.product(),
                order.style(),
                work.context(order, LocalDate.now(clock), sheets.recipients().size(), guide, row.recipient())));
    }

    private OrderCheck.Sheets checked(PrintOrder order) {
        return new OrderCheck(guides, translations, recipients).checked(order);
    }
}
