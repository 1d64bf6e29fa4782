package vn.langso.ui.station;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.stream.Stream;
import vn.langso.scheduler.timetable.SlotDraft;
import vn.langso.scheduler.timetable.StaleSlotException;

/** Two people changed one slot: keep mine, take theirs, or look at where they differ first. */
final class OvertakenDialog extends Dialog {

    private final SlotWords words;
    private final Div differences = new Div();

    OvertakenDialog(StaleSlotException stale, SlotDraft mine, SlotWords words, Runnable onMine, Runnable onTheirs) {
        this.words = words;
        String other = stale.changedBy();
        setHeaderTitle(getTranslation("timetable.overtaken.slot"));
        setWidth("46rem");
        differences.add(table(mine, stale.current().plan(), other));
        differences.setVisible(false);
        add(
                new Paragraph(getTranslation("timetable.overtaken.slot-detail", other, stale.changedAt())),
                new Button(getTranslation("timetable.overtaken.look"), event -> differences.setVisible(true)),
                differences);
        Button keep = choice(getTranslation("timetable.overtaken.mine"), onMine);
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter()
                .add(
                        new Button(getTranslation("station.cancel"), event -> close()),
                        choice(getTranslation("timetable.overtaken.theirs", other), onTheirs),
                        keep);
    }

    private Button choice(String name, Runnable deed) {
        return new Button(name, event -> {
            close();
            deed.run();
        });
    }

    private NativeTable table(SlotDraft mine, SlotDraft theirs, String other) {
        Map<String, String> now = words.facts(theirs);
        NativeTable table = new NativeTable();
        table.addClassName("hearing");
        NativeTableRow head = new NativeTableRow();
        Stream.of("", getTranslation("timetable.overtaken.of", other), getTranslation("timetable.overtaken.of-mine"))
                .forEach(title -> head.add(new NativeTableHeaderCell(title)));
        table.getHead().add(head);
        words.facts(mine).forEach((field, value) -> {
            String theirValue = now.getOrDefault(field, "");
            if (!theirValue.equals(value)) {
                table.getBody().add(row(field, theirValue, value));
            }
        });
        return table;
    }

    private static NativeTableRow row(String field, String theirs, String mine) {
        NativeTableRow row = new NativeTableRow();
        row.add(new NativeTableHeaderCell(field), new NativeTableCell(theirs), new NativeTableCell(mine));
        return row;
    }
}
