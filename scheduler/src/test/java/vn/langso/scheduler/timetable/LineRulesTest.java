package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static vn.langso.scheduler.timetable.TimetableFixture.VIETNAM;
import static vn.langso.scheduler.timetable.TimetableFixture.at;
import static vn.langso.scheduler.timetable.TimetableFixture.draft;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.calendar.CalendarDays;

@TimetableTest
class LineRulesTest {
    private static final LocalDateTime FRIDAY = LocalDateTime.parse("2026-12-04T12:00");

    @Autowired
    private LineRules lineRules;

    @Autowired
    private BroadcastSchedule schedule;

    @Autowired
    private BroadcastPolicies policies;

    @Autowired
    private Suspensions suspensions;

    @Autowired
    private Ledger ledger;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TimetableFixture.TurnableClock clock;

    @Test
    void each_line_is_as_loud_as_its_hour_and_its_zone_allow() {
        policies.markSensitive(TimetableFixture.EAST, "cạnh trạm y tế", "chu-tich");

        assertThat(percents("2026-12-02T05:30"))
                .isEqualTo(Map.of("toan-xa-stream", 60, "dong-stream", 60, "doai-stream", 60));
        assertThat(percents("2026-12-02T17:00"))
                .isEqualTo(Map.of("toan-xa-stream", 100, "dong-stream", 70, "doai-stream", 100));
    }

    @Test
    void an_airing_stays_as_loud_as_it_began() {
        Occurrence early = planned(TimetableFixture.MORNING_NEWS, "2026-12-02T05:58");
        clock.turnTo("2026-12-02T05:58:01");

        assertThat(rules(early).values())
                .extracting(rule -> rule.volume().percent())
                .containsOnly(60);
    }

    @Test
    void an_emergency_is_as_loud_as_can_be_and_goes_everywhere() {
        suspensions.suspendZone(TimetableFixture.EAST, null, FRIDAY, "mất điện", "can-bo");
        Occurrence storm = planned(TimetableFixture.EMERGENCY, "2026-12-02T05:00");
        clock.turnTo("2026-12-02T05:00");

        assertThat(rules(storm).values()).containsOnly(LineRule.FREE);
    }

    /** Lines: one that only the east hears, one that both hear, one that only the whole commune has. */
    @ParameterizedTest(name = "{0} suspended: silent {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "dong | dong-loa",
                "dong doai | dong-loa chung-loa",
                "toan-xa | dong-loa chung-loa xa-loa",
                "khac | -"
            })
    void a_line_is_silent_when_nobody_who_hears_it_may(String suspended, String silent) {
        Instant start = at("2026-12-02T06:00");
        Map<String, Set<String>> lines = Map.of(
                "dong", Set.of("dong-loa", "chung-loa"),
                "doai", Set.of("chung-loa"),
                "toan-xa", Set.of("dong-loa", "chung-loa", "xa-loa"),
                "khac", Set.of());
        List<AirRules.SilentZone> zones = Arrays.stream(suspended.split(" "))
                .map(slug -> new AirRules.SilentZone(slug, slug, lines.get(slug), start, at("2026-12-03T00:00"), "?"))
                .toList();
        Map<String, Set<String>> hamlets = Map.of("dong-loa", Set.of("dong"), "chung-loa", Set.of("dong", "doai"));
        AirRules rules = new AirRules(List.of(), mock(CalendarDays.class), false, zones, List.of(), hamlets, VIETNAM);

        assertThat(lines.get("toan-xa"))
                .filteredOn(line ->
                        rules.silence(line, start, start.plusSeconds(60)).isPresent())
                .containsExactlyInAnyOrder(silent == null ? new String[0] : silent.split(" "));
        assertThat(rules.silence("dong-loa", at("2026-12-03T00:00"), at("2026-12-03T00:01")))
                .isEmpty();
    }

    private Map<String, Integer> percents(String start) {
        Occurrence occurrence = planned(TimetableFixture.SHORT_NOTICE, start);
        clock.turnTo(start);
        return rules(occurrence).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, rule -> rule.getValue().volume().percent()));
    }

    private Map<String, LineRule> rules(Occurrence occurrence) {
        return lineRules.now(occurrence, schedule.slotFor(occurrence).orElseThrow());
    }

    private Occurrence planned(long bulletin, String start) {
        Slot slot = schedule.plan(draft("Bản tin", bulletin, "toan-xa", start, null), "can-bo");
        return ledger.between(at(start), at(start).plusSeconds(1), null, null).stream()
                .filter(occurrence -> occurrence.slotId() == slot.id())
                .findFirst()
                .orElseThrow();
    }
}
