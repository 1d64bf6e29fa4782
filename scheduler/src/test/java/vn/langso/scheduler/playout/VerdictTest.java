package vn.langso.scheduler.playout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.langso.scheduler.bulletins.Priority;
import vn.langso.scheduler.speakers.LineType;
import vn.langso.scheduler.speakers.SpeakerLine;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.scheduler.timetable.Volume;

class VerdictTest {
    private static final Instant NOW = Instant.parse("2026-11-24T05:30:00Z");
    private static final AirLine SQUARE = sounding("loa-dinh");
    private static final AirLine MARKET = sounding("loa-cho");
    private static final AirLine EAST = sounding("loa-dong").silent("Không phát: Thôn Đông tạm ngừng phát.");

    @Test
    void a_line_that_came_after_the_others_were_held_is_told_as_silent() {
        Verdict.Go go = go(SQUARE, MARKET, EAST);

        Verdict.Go held = go.on(List.of(SQUARE.line()));

        assertThat(held.lines()).containsExactly(SQUARE.line());
        assertThat(held.gains()).containsOnlyKeys("loa-dinh");
        assertThat(held.silent())
                .containsExactly(MARKET.silent("Không phát: chưa giữ được đường loa khi bắt đầu."), EAST);
    }

    @Test
    void where_all_are_held_nothing_changes() {
        Verdict.Go go = go(SQUARE, MARKET, EAST);

        assertThat(go.on(List.of(MARKET.line(), SQUARE.line()))).isEqualTo(go);
    }

    private static Verdict.Go go(AirLine... lines) {
        Occurrence occurrence = new Occurrence(
                11,
                5,
                "Bản tin chiều",
                List.of("toan-xa"),
                NOW,
                Duration.ofSeconds(90),
                OccurrenceStatus.PLANNED,
                null,
                List.of(),
                null,
                null);
        Lateness lateness = new Lateness(NOW, Duration.ofMinutes(10), TurnedTime.ZONE);
        return new Verdict.Go(occurrence, new RunningOrder(List.of()), List.of(lines), lateness, Priority.NORMAL);
    }

    private static AirLine sounding(String id) {
        return new AirLine(new SpeakerLine(id, "Loa " + id, LineType.RTP, "239.255.20.9:47900"), Volume.FULL, null);
    }
}
