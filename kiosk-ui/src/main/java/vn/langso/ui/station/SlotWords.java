package vn.langso.ui.station;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.bulletins.Bulletin;
import vn.langso.scheduler.bulletins.Bulletins;
import vn.langso.scheduler.speakers.SpeakerNames;
import vn.langso.scheduler.timetable.Recurrence;
import vn.langso.scheduler.timetable.Slot;
import vn.langso.scheduler.timetable.SlotDraft;
import vn.langso.scheduler.timetable.SlotItem;

/** The plan of a slot in words. */
final class SlotWords {
    private final SpeakerNames places;
    private final Bulletins bulletins;
    private final StationTimes times;

    SlotWords(SpeakerNames places, Bulletins bulletins, StationTimes times) {
        this.places = places;
        this.bulletins = bulletins;
        this.times = times;
    }

    /** Everything about a slot, as {@link #facts(SlotDraft)} of its plan; also that another one goes on with it. */
    Map<String, String> facts(Slot slot) {
        return facts(slot.plan(), lastDay(slot));
    }

    /** Everything about a plan, by the names of the form's fields and in their order. */
    Map<String, String> facts(SlotDraft plan) {
        return facts(plan, null);
    }

    private Map<String, String> facts(SlotDraft plan, @Nullable LocalDate last) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(translate("station.slot.title"), plan.title());
        facts.put(translate("station.slot.when"), when(plan, last));
        facts.put(translate("station.slot.zones"), places.ofZones(plan.zones()));
        facts.put(translate("station.slot.items"), items(plan));
        facts.put(translate("station.slot.late"), Integer.toString(plan.lateMinutes()));
        facts.put(translate("station.slot.resume"), translate("station.resume." + plan.resume()));
        return facts;
    }

    /** In the operator's words, also a rule that came in through the API. */
    String when(Slot slot) {
        return when(slot.plan(), lastDay(slot));
    }

    private String when(SlotDraft plan, @Nullable LocalDate last) {
        return PatternWords.of(
                PlayPattern.of(plan.recurrence()), times.dayTimeOfYear(plan.start()), last, times.zone());
    }

    /**
     * The last day that other slots left to it, null where they took nothing. A day belongs to a series until the hour
     * at which it plays; a rule that was edited after the split may be over by itself before.
     */
    private @Nullable LocalDate lastDay(Slot slot) {
        LocalDateTime end = slot.endsBefore();
        if (end == null || isOverBefore(end, slot.plan())) {
            return null;
        }
        boolean playsBefore = slot.plan().start().toLocalTime().isBefore(end.toLocalTime());
        return playsBefore ? end.toLocalDate() : end.toLocalDate().minusDays(1);
    }

    private boolean isOverBefore(LocalDateTime end, SlotDraft plan) {
        return Recurrence.parse(plan.recurrence(), plan.start(), times.zone())
                .from(end)
                .findFirst()
                .isEmpty();
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
