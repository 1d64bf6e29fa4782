package vn.langso.ui.station;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.langso.scheduler.bulletins.Bulletin;
import vn.langso.scheduler.bulletins.Bulletins;
import vn.langso.scheduler.speakers.SpeakerNames;
import vn.langso.scheduler.timetable.SlotDraft;
import vn.langso.scheduler.timetable.SlotItem;

/** The plan of a slot in words. */
final class SlotWords {
    private final SpeakerNames places;
    private final Bulletins bulletins;

    SlotWords(SpeakerNames places, Bulletins bulletins) {
        this.places = places;
        this.bulletins = bulletins;
    }

    /** Everything about a plan, by the names of the form's fields and in their order. */
    Map<String, String> facts(SlotDraft plan) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(translate("station.slot.title"), plan.title());
        facts.put(translate("station.slot.when"), when(plan));
        facts.put(translate("station.slot.zones"), places.ofZones(plan.zones()));
        facts.put(translate("station.slot.items"), items(plan));
        facts.put(translate("station.slot.late"), Integer.toString(plan.lateMinutes()));
        facts.put(translate("station.slot.resume"), translate("station.resume." + plan.resume()));
        return facts;
    }

    /** In the operator's words; a rule that came in through the API is shown as it was given. */
    static String when(SlotDraft plan) {
        return PatternWords.of(PlayPattern.of(plan.recurrence()), StationTimes.dayTime(plan.start()));
    }

    private String items(SlotDraft plan) {
        return plan.items().stream().map(this::item).collect(Collectors.joining("; "));
    }

    private String item(SlotItem item) {
        String title = bulletins
                .find(item.bulletinId())
                .map(Bulletin::title)
                .orElseGet(() -> translate("timetable.bulletin.gone", item.bulletinId()));
        return item.repeats() == 1 ? title : translate("timetable.slot.item-repeated", title, item.repeats());
    }
}
