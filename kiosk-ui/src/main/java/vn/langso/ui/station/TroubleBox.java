package vn.langso.ui.station;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;

/** The red box: what did not play as planned since yesterday, and why. Not there when all is well. */
final class TroubleBox extends Composite<Section> {

    static final Set<OccurrenceStatus> TROUBLE = EnumSet.of(
            OccurrenceStatus.PARTLY,
            OccurrenceStatus.MISSED,
            OccurrenceStatus.SKIPPED,
            OccurrenceStatus.PREEMPTED,
            OccurrenceStatus.INTERRUPTED);

    private final StationTimes times;
    private final UnorderedList list = new UnorderedList();
    private List<Occurrence> shown = List.of();

    TroubleBox(StationTimes times) {
        this.times = times;
        getContent().addClassName("trouble");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(new H2(getTranslation("station.trouble")), list);
        setVisible(false);
    }

    void show(List<Occurrence> recent) {
        List<Occurrence> failed =
                recent.stream().filter(o -> TROUBLE.contains(o.status())).toList();
        if (failed.equals(shown)) {
            return;
        }
        shown = failed;
        list.removeAll();
        failed.forEach(occurrence -> list.add(new ListItem(sentence(occurrence))));
        setVisible(!failed.isEmpty());
    }

    private String sentence(Occurrence occurrence) {
        return getTranslation(
                "station.trouble.line", times.dayTime(occurrence.plannedAt()), occurrence.title(), reason(occurrence));
    }

    /** The reason often begins with the state already: "Bỏ lỡ: trễ 14 phút…". */
    private String reason(Occurrence occurrence) {
        String state = getTranslation("station.occurrence." + occurrence.status());
        String reason =
                Objects.requireNonNullElseGet(occurrence.reason(), () -> getTranslation("station.trouble.unknown"));
        return reason.startsWith(state) ? reason : state + ". " + reason;
    }
}
