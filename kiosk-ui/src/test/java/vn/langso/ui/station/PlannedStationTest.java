package vn.langso.ui.station;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.config.accounts.Role;
import vn.langso.config.places.Hamlet;
import vn.langso.config.places.Hamlets;
import vn.langso.scheduler.bulletins.Bulletin;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.speakers.Zones;
import vn.langso.scheduler.timetable.DateEdits;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.scheduler.timetable.Resume;
import vn.langso.scheduler.timetable.Slot;
import vn.langso.scheduler.timetable.SlotDraft;
import vn.langso.scheduler.timetable.SlotItem;
import vn.langso.scheduler.timetable.Timetable;
import vn.langso.scheduler.timetable.TimetableEntry;

/** A station with something to plan, and what the pages of the timetable are asked for. */
abstract class PlannedStationTest extends StationTest {

    static final LocalTime MORNING = LocalTime.of(6, 30);

    @Autowired
    Timetable timetable;

    @Autowired
    DateEdits dates;

    @Autowired
    SlotDesk desk;

    @Autowired
    Hamlets hamlets;

    @Autowired
    Zones zones;

    Bulletin bulletin;
    LocalDate tomorrow;
    Zone hamlet;

    @BeforeEach
    void prepare() {
        bulletin = approved("Lịch tiêm phòng");
        tomorrow = times.today().plusDays(1);
        hamlet = zones.all().stream()
                .filter(zone -> !zone.slug().equals(Zone.WHOLE_COMMUNE))
                .findFirst()
                .orElseGet(this::newHamlet);
        signIn("nam", Role.OPERATOR);
    }

    Zone newHamlet() {
        Hamlet added = hamlets.addAll(List.of("Thôn Đông"), "lan").getFirst();
        return zones.find(added.slug()).orElseThrow();
    }

    static void visit(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }

    @SuppressWarnings("unchecked")
    static <T> void choose(String label, T value) {
        _setValue(_get(Select.class, spec -> spec.withLabel(label)), value);
    }

    @SuppressWarnings("unchecked")
    static List<Occurrence> rows() {
        return GridKt._findAll((Grid<Occurrence>) _get(Grid.class));
    }

    Slot plan(String title, LocalDateTime start, String zone) {
        return schedule.plan(
                new SlotDraft(
                        title, List.of(new SlotItem(bulletin.id(), 1, 0)), List.of(zone), start, null, 5, Resume.DROP),
                "nam");
    }

    /** As if it had been planned for yesterday. */
    void missed(String title, OccurrenceStatus outcome, @Nullable String reason) {
        Slot slot = plan(
                title, tomorrow.atTime(MORNING).plusMinutes(schedule.slots().size() * 5L), hamlet.slug());
        jdbc.sql("update occurrence set status = :status, reason = :reason, planned_at = :at where slot_id = :slot")
                .param("status", outcome.name())
                .param("reason", reason)
                .param("at", times.startOf(times.today().minusDays(1)).atOffset(java.time.ZoneOffset.UTC))
                .param("slot", slot.id())
                .update();
    }

    TimetableEntry entry(Slot slot) {
        return timetable.between(times.startOf(times.today()), times.startOf(tomorrow.plusDays(2)), null).stream()
                .filter(entry -> entry.occurrence().slotId() == slot.id())
                .findFirst()
                .orElseThrow();
    }

    LocalDateTime start(Slot slot) {
        return times.local(entry(slot).occurrence().plannedAt());
    }
}
