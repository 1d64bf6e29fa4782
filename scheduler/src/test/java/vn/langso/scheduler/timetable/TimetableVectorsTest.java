package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langso.scheduler.timetable.TimetableFixture.at;
import static vn.langso.scheduler.timetable.TimetableFixture.draft;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.langso.config.calendar.BroadcastCalendar;
import vn.langso.config.calendar.DayDraft;
import vn.langso.config.calendar.DayKind;

/** Runs the timetables of {@code schedule-vectors.json}: series, silent days and what people change afterwards. */
@TimetableTest
class TimetableVectorsTest {
    @Autowired
    private BroadcastSchedule schedule;

    @Autowired
    private SlotChanges changes;

    @Autowired
    private Suspensions suspensions;

    @Autowired
    private BroadcastCalendar calendar;

    @Autowired
    private Ledger ledger;

    @Autowired
    private LedgerFiller filler;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TimetableFixture.TurnableClock clock;

    private final Deque<Long> decisions = new ArrayDeque<>();

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void becomes_as_written(Vector vector) {
        vector.before().forEach(deed -> act(0, deed));
        Slot slot = schedule.plan(
                draft(
                        "Bản tin",
                        TimetableFixture.SHORT_NOTICE,
                        TimetableFixture.EAST,
                        vector.start(),
                        vector.recurrence()),
                "can-bo");
        vector.deeds().forEach(deed -> act(slot.id(), deed));
        filler.fill();

        List<String> rows =
                ledger.between(at(vector.from() + "T00:00"), at(vector.to() + "T00:00"), null, null).stream()
                        .map(row ->
                                LocalDateTime.ofInstant(row.plannedAt(), TimetableFixture.VIETNAM) + " " + row.status())
                        .toList();

        assertThat(rows).isEqualTo(vector.rows());
    }

    @Test
    void holds_the_timetables_it_promises() {
        assertThat(vectors().count()).isGreaterThanOrEqualTo(30);
    }

    private void act(long slot, String deed) {
        String[] words = deed.split(" ");
        switch (words[0]) {
            case "at" -> clock.turnTo(words[1]);
            case "silence" -> decide(DayKind.NATIONAL_MOURNING, words[1]);
            case "election" -> decide(DayKind.ELECTION_DAY, words[1] + ".." + words[1]);
            case "unsilence" -> calendar.remove(decisions.pop(), "can-bo");
            case "cancel" -> schedule.cancel(slot, at(words[1]), "can-bo");
            case "restore" -> schedule.restore(slot, at(words[1]), "can-bo");
            case "move" -> schedule.move(slot, at(words[1]), LocalDateTime.parse(words[3]), "can-bo");
            case "suspend" ->
                suspensions.suspendSlot(
                        slot, LocalDateTime.parse(words[1]), LocalDateTime.parse(words[3]), "nghỉ phép", "can-bo");
            case "resume" -> suspensions.resumeSlot(slot, "can-bo");
            case "power-cut" ->
                suspensions.suspendZone(
                        TimetableFixture.EAST, null, LocalDateTime.parse(words[2]), "mất điện", "can-bo");
            case "power-back" -> suspensions.resumeZone(TimetableFixture.EAST, "can-bo");
            case "edit" -> edit(slot, words[1], words[2]);
            case "split" -> split(slot, words[1], words[3]);
            default -> throw new IllegalArgumentException("Unknown deed: " + deed);
        }
    }

    private void decide(DayKind kind, String days) {
        String[] ends = days.split("\\.\\.");
        LocalDateTime from = LocalDate.parse(ends[0]).atStartOfDay();
        LocalDateTime until = LocalDate.parse(ends[1]).plusDays(1).atStartOfDay();
        DayDraft draft = new DayDraft(kind, "Quốc tang", from, until, null, "Thông cáo");
        decisions.push(Objects.requireNonNull(calendar.add(draft, "can-bo").id()));
    }

    private void edit(long slot, String start, String rule) {
        long version = schedule.find(slot).orElseThrow().version();
        SlotDraft draft = draft("Bản tin", TimetableFixture.SHORT_NOTICE, TimetableFixture.EAST, start, rule);
        changes.edit(slot, version, draft, "can-bo");
    }

    private void split(long slot, String from, String start) {
        SlotChange change = new SlotChange(null, null, null, LocalDateTime.parse(start), null, null, null);
        changes.split(slot, LocalDate.parse(from).atStartOfDay(), change, "can-bo");
    }

    static Stream<Vector> vectors() {
        try (InputStream file = TimetableVectorsTest.class.getResourceAsStream("/schedule-vectors.json")) {
            JsonNode json = JsonMapper.shared().readTree(Objects.requireNonNull(file));
            return json.get("timetables").get("vectors").valueStream().map(Vector::of);
        } catch (IOException unreadable) {
            throw new IllegalStateException("schedule-vectors.json cannot be read", unreadable);
        }
    }

    record Vector(
            String name,
            String start,
            String recurrence,
            List<String> before,
            List<String> deeds,
            String from,
            String to,
            List<String> rows) {
        static Vector of(JsonNode json) {
            return new Vector(
                    json.get("name").stringValue(),
                    json.get("start").stringValue(),
                    json.get("recurrence").stringValue(),
                    texts(json.path("before")),
                    texts(json.get("deeds")),
                    json.get("from").stringValue(),
                    json.get("to").stringValue(),
                    texts(json.get("rows")));
        }

        private static List<String> texts(JsonNode list) {
            return list.valueStream().map(JsonNode::stringValue).toList();
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
