package vn.langso.ui.station;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.timetable.Occurrence;

/** A day's occurrences in order of time. What did not change stays as it is, so that nobody loses the focus. */
final class OccurrenceList extends Composite<Section> {

    private final StationTimes times;
    private final Stopping stopping;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nothing = new Paragraph(getTranslation("station.today.nothing"));
    private final Map<Occurrence, ListItem> shown = new HashMap<>();

    OccurrenceList(StationTimes times, Stopping stopping) {
        this.times = times;
        this.stopping = stopping;
        list.addClassName("rows");
        nothing.addClassName("hint");
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("station.today.list")), nothing, list);
    }

    void show(List<Occurrence> occurrences, List<Zone> zones) {
        Map<String, String> zoneNames = zones.stream().collect(Collectors.toMap(Zone::slug, Zone::name));
        nothing.setVisible(occurrences.isEmpty());
        shown.keySet().retainAll(occurrences);
        list.getChildren().filter(row -> !shown.containsValue(row)).forEach(list::remove);
        for (int i = 0; i < occurrences.size(); i++) {
            Occurrence occurrence = occurrences.get(i);
            if (!shown.containsKey(occurrence)) {
                ListItem row = new ListItem(new OccurrenceRow(occurrence, zoneNames, times, stopping));
                shown.put(occurrence, row);
                list.addComponentAtIndex(i, row);
            }
        }
    }
}
