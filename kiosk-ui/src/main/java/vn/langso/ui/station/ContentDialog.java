package vn.langso.ui.station;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDateTime;
import java.util.List;
import vn.langso.config.Refusal;
import vn.langso.scheduler.timetable.SlotConflictException;
import vn.langso.scheduler.timetable.SlotItem;
import vn.langso.scheduler.timetable.SlotPreview;
import vn.langso.scheduler.timetable.TimetableEntry;

/** Other bulletins for one date; the other dates of the series keep theirs. */
final class ContentDialog extends Dialog {

    private final TimetableEntry entry;
    private final SlotDesk desk;
    private final EntryEditor editor;
    private final RunningOrderField items;
    private final ProblemBox box = new ProblemBox();
    private final FieldProblems problems;
    private final FitPanel fit = new FitPanel(this::explain);

    ContentDialog(TimetableEntry entry, SlotDesk desk, Runnable onChanged) {
        this.entry = entry;
        this.desk = desk;
        this.editor = new EntryEditor(desk.times(), onChanged);
        List<SlotItem> now = desk.dates().content(entry.occurrence().id());
        items = new RunningOrderField(desk.offered(now), first -> {});
        items.setValue(now);
        items.addValueChangeListener(change -> look());
        problems = new FieldProblems(box).at("items", items);
        setHeaderTitle(getTranslation(
                "timetable.content.of", desk.times().dayTime(entry.occurrence().plannedAt())));
        setWidth("46rem");
        add(new Paragraph(getTranslation("timetable.content.help")), items, box, fit);
        Button save = new Button(getTranslation("timetable.content.save"), event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("station.cancel"), event -> close()), save);
    }

    /** With other content a date stays at its time; it can be moved first. */
    private void explain(LocalDateTime start) {
        box.show(getTranslation("timetable.content.move-first", StationTimes.dayTime(start)));
    }

    private void look() {
        problems.clear();
        fit.clear();
        if (items.getValue().isEmpty()) {
            return;
        }
        try {
            SlotPreview preview = desk.dates().previewContent(entry.occurrence().id(), items.getValue());
            if (!preview.conflicts().isEmpty()) {
                fit.show(preview);
            }
        } catch (Refusal refusal) {
            problems.show(refusal);
        }
    }

    private void save() {
        List<SlotItem> wanted = items.getValue();
        editor.attempt(
                entry.seen(),
                seen -> desk.dates().changeContent(seen, wanted, desk.planner()),
                this::close,
                this::tell);
    }

    private void tell(Refusal refusal) {
        if (refusal instanceof SlotConflictException conflicts) {
            fit.show(conflicts.preview());
        } else {
            problems.show(refusal);
        }
    }
}
