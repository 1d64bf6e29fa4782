package vn.langso.ui.station;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import vn.langso.scheduler.bulletins.Bulletin;
import vn.langso.scheduler.timetable.SlotItem;

/** The running order of a slot: bulletins one after the other, each with its repeats and the silence after it. */
final class RunningOrderField extends CustomField<List<SlotItem>> {

    private static final int USUAL_GAP_SECONDS = 5;

    private final List<Bulletin> bulletins;
    private final Consumer<Bulletin> onFirstChoice;
    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();

    /** @param onFirstChoice hears which bulletin was chosen first, to name the slot after it */
    RunningOrderField(List<Bulletin> bulletins, Consumer<Bulletin> onFirstChoice) {
        super(List.of());
        this.bulletins = bulletins;
        this.onFirstChoice = onFirstChoice;
        setLabel(getTranslation("station.slot.items"));
        Button add = new Button(getTranslation("station.slot.add-item"), VaadinIcon.PLUS.create(), event -> addRow());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add(list, add);
        addRow();
    }

    private Row addRow() {
        Row row = new Row();
        rows.add(row);
        list.add(row.line);
        return row;
    }

    private void remove(Row row) {
        rows.remove(row);
        list.remove(row.line);
        updateValue();
    }

    @Override
    protected List<SlotItem> generateModelValue() {
        return rows.stream().flatMap(row -> row.item().stream()).toList();
    }

    @Override
    protected void setPresentationValue(List<SlotItem> items) {
        rows.clear();
        list.removeAll();
        items.forEach(item -> addRow().show(item));
    }

    /** One bulletin of the order. */
    private final class Row {
        private final Select<Bulletin> bulletin = new Select<>();
        private final IntegerField repeats = number("station.slot.repeats", 1, 1, 10);
        private final IntegerField gap = number("station.slot.gap", USUAL_GAP_SECONDS, 0, 600);
        private final Div line = new Div();

        Row() {
            bulletin.setLabel(getTranslation("station.slot.bulletin"));
            bulletin.setItems(bulletins);
            bulletin.setItemLabelGenerator(choice -> choice == null ? "" : BulletinWords.named(choice));
            bulletin.addValueChangeListener(event -> {
                updateValue();
                if (this == rows.getFirst() && event.getValue() != null) {
                    onFirstChoice.accept(event.getValue());
                }
            });
            repeats.addValueChangeListener(event -> updateValue());
            gap.addValueChangeListener(event -> updateValue());
            Button remove = new Button(VaadinIcon.TRASH.create(), event -> remove(this));
            remove.setAriaLabel(getTranslation("station.slot.remove-item"));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            line.addClassName("running-order-row");
            line.add(bulletin, repeats, gap, remove);
        }

        private IntegerField number(String key, int usual, int least, int most) {
            IntegerField field = new IntegerField(getTranslation(key));
            field.setValue(usual);
            field.setMin(least);
            field.setMax(most);
            field.setStepButtonsVisible(true);
            return field;
        }

        /** Nothing until a bulletin is chosen; an emptied number counts as 0 and is refused with the plan. */
        Optional<SlotItem> item() {
            return bulletin.getOptionalValue()
                    .map(chosen -> new SlotItem(
                            chosen.id(),
                            Objects.requireNonNullElse(repeats.getValue(), 0),
                            Objects.requireNonNullElse(gap.getValue(), 0)));
        }

        void show(SlotItem item) {
            bulletins.stream()
                    .filter(choice -> choice.id() == item.bulletinId())
                    .findFirst()
                    .ifPresent(bulletin::setValue);
            repeats.setValue(item.repeats());
            gap.setValue(item.gapSeconds());
        }
    }
}
