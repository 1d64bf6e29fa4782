package vn.langso.scheduler.playout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.mockito.InOrder;
import org.mockito.Mockito;
import vn.langso.scheduler.bulletins.Priority;
import vn.langso.scheduler.speakers.LineType;
import vn.langso.scheduler.speakers.SpeakerLine;
import vn.langso.scheduler.timetable.LineRule;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;

class CatchUpTest {
    private static final Instant NOW = Instant.parse("2027-02-05T00:30:00Z");

    private final Admission admission = mock();
    private final AirBook book = mock();
    private final Broadcaster broadcaster = mock();
    private final CatchUp catchUp = new CatchUp(admission, book, broadcaster, Clock.fixed(NOW, TurnedTime.ZONE));

    @Test
    void of_several_missed_dates_of_one_slot_only_the_newest_airs() {
        Occurrence eldest = late(1, 7, 90, "dinh");
        Occurrence elder = late(2, 7, 60, "dinh");
        Occurrence newest = late(3, 7, 30, "dinh");

        catchUp.judge(List.of(eldest, elder, newest));

        then(broadcaster).should().enqueue(3, NOW);
        then(broadcaster).shouldHaveNoMoreInteractions();
        ArgumentCaptor<Verdict.No> refused = ArgumentCaptor.captor();
        then(book).should().refuse(eq(eldest), refused.capture(), anyString());
        then(book).should().refuse(eq(elder), any(), anyString());
        assertThat(refused.getValue().outcome()).isEqualTo(OccurrenceStatus.MISSED);
        assertThat(refused.getValue().reason())
                .isEqualTo("Bỏ lỡ: lịch này lỡ nhiều lần, chỉ phát lần mới nhất (06:30 ngày 05/02).");
    }

    @Test
    void the_urgent_come_first_and_on_each_line_one_a_minute() {
        Occurrence plain = late(1, 7, 90, "dinh");
        Occurrence urgent = late(2, 8, 60, Priority.PRIORITY, "dinh", "cho");
        Occurrence third = late(3, 9, 50, "dinh");
        Occurrence elsewhere = late(4, 10, 40, "truong");

        catchUp.judge(List.of(plain, urgent, third, elsewhere));

        InOrder order = Mockito.inOrder(broadcaster);
        order.verify(broadcaster).enqueue(2, NOW);
        order.verify(broadcaster).enqueue(1, NOW.plusSeconds(60));
        order.verify(broadcaster).enqueue(3, NOW.plusSeconds(120));
        order.verify(broadcaster).enqueue(4, NOW);
    }

    @Test
    void after_a_short_outage_the_others_come_just_behind_the_urgent_on_their_line() {
        Occurrence first = late(1, 7, 3, "dinh");
        Occurrence second = late(2, 8, 2, "dinh");
        Occurrence urgent = late(3, 9, 1, Priority.PRIORITY, "dinh");
        Occurrence elsewhere = late(4, 10, 3, "truong");

        catchUp.judge(List.of(first, second, urgent, elsewhere));

        then(broadcaster).should().enqueue(3, NOW);
        then(broadcaster).should().enqueue(1, NOW.plusSeconds(10));
        then(broadcaster).should().enqueue(2, NOW.plusSeconds(20));
        then(broadcaster).should().enqueue(4, NOW);
    }

    @Test
    void nobody_waits_longer_than_the_urgent_lasts() {
        Occurrence bell = late(1, 7, 1, Priority.PRIORITY, Duration.ofSeconds(4), "dinh");
        Occurrence plain = late(2, 8, 2, "dinh");

        catchUp.judge(List.of(plain, bell));

        then(broadcaster).should().enqueue(1, NOW);
        then(broadcaster).should().enqueue(2, NOW.plusSeconds(4));
    }

    @Test
    void what_is_too_late_gets_its_own_reason() {
        Occurrence tooLate = late(1, 7, 300, "dinh");
        Verdict.No no = new Verdict.No(OccurrenceStatus.MISSED, "Bỏ lỡ: trễ 5 giờ 0 phút, quá 10 phút cho phép.");
        given(admission.judge(tooLate)).willReturn(no);

        catchUp.judge(List.of(tooLate));

        then(book).should().refuse(eq(tooLate), eq(no), anyString());
        then(broadcaster).should(never()).enqueue(anyLong(), any());
    }

    private Occurrence late(long id, long slot, int minutes, String... lines) {
        return late(id, slot, minutes, Priority.NORMAL, lines);
    }

    private Occurrence late(long id, long slot, int minutes, Priority priority, String... lines) {
        return late(id, slot, minutes, priority, Duration.ofSeconds(30), lines);
    }

    private Occurrence late(long id, long slot, int minutes, Priority priority, Duration length, String... lines) {
        Occurrence occurrence = new Occurrence(
                id,
                slot,
                "Bản tin " + id,
                List.of("toan-xa"),
                NOW.minus(Duration.ofMinutes(minutes)),
                length,
                OccurrenceStatus.PLANNED,
                null,
                List.of(),
                null,
                null);
        List<AirLine> all = Arrays.stream(lines)
                .map(line -> AirLine.of(new SpeakerLine(line, line, LineType.RTP, line), LineRule.FREE))
                .toList();
        Lateness lateness = new Lateness(occurrence.plannedAt(), Duration.ofHours(2), TurnedTime.ZONE);
        given(admission.judge(occurrence))
                .willReturn(new Verdict.Go(occurrence, new RunningOrder(List.of()), all, lateness, priority));
        return occurrence;
    }
}
