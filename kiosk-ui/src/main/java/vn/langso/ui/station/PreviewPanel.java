package vn.langso.ui.station;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import vn.langso.scheduler.timetable.JointOrder;
import vn.langso.scheduler.timetable.SlotPreview;

/** What a plan would mean: the next dates, every conflict, and what would fit to choose with one click. */
final class PreviewPanel extends Composite<Section> {

    private final StationTimes times;
    private final FitPanel fit;
    private final JointPanel joint;

    /**
     * @param onStart hears the start that was chosen instead
     * @param onJoint hears which date is to play it instead
     */
    PreviewPanel(StationTimes times, Consumer<LocalDateTime> onStart, Consumer<JointOrder> onJoint) {
        this.times = times;
        this.fit = new FitPanel(onStart);
        this.joint = new JointPanel(times, onJoint);
        getContent().addClassName("preview");
        getContent().getElement().setAttribute("aria-live", "polite");
        showNothing();
    }

    void showNothing() {
        getContent().removeAll();
        Paragraph hint = new Paragraph(getTranslation("station.preview.hint"));
        hint.addClassName("hint");
        getContent().add(hint);
    }

    void show(SlotPreview preview, List<JointOrder> ways) {
        getContent().removeAll();
        fit.show(preview);
        joint.show(ways);
        getContent().add(fit, joint);
        getContent().add(new H3(getTranslation("station.preview.next")), occurrences(preview.occurrences()));
    }

    private Component occurrences(List<SlotPreview.Item> items) {
        if (items.isEmpty()) {
            return new Paragraph(getTranslation("station.preview.none"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("rows");
        items.forEach(item -> list.add(row(item)));
        return list;
    }

    private ListItem row(SlotPreview.Item item) {
        Span when = new Span(times.dayTimeOfYear(item.plannedAt()));
        when.addClassName("row-what");
        Span lunar = new Span(LunarText.of(times.local(item.plannedAt()).toLocalDate()));
        lunar.addClassName("row-reason");
        Div row = new Div(when, lunar, StatusMark.of(item.status()));
        row.addClassName("row");
        ListItem entry = new ListItem(row);
        if (item.reason() != null) {
            Span reason = new Span(item.reason());
            reason.addClassName("row-reason");
            entry.add(reason);
        }
        return entry;
    }
}
