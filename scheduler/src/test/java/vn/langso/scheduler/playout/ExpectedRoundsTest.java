package vn.langso.scheduler.playout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.langso.scheduler.emergency.Emergency;
import vn.langso.scheduler.emergency.EmergencyDraft;
import vn.langso.scheduler.emergency.EmergencySound;
import vn.langso.scheduler.emergency.EmergencyStatus;
import vn.langso.scheduler.timetable.Hearing;
import vn.langso.scheduler.timetable.OccurrenceStatus;

/** An emergency every ten minutes from 17:00 to 17:45, as the lines of a hamlet hear it. */
class ExpectedRoundsTest {
    private static final Instant FIVE = Instant.parse("2027-02-05T10:00:00Z");
    private static final Instant MIDNIGHT = Instant.parse("2027-02-04T17:00:00Z");
    private static final Duration LENGTH = Duration.ofSeconds(40);
    private static final String HERE = "dong-stream";
    private static final String THERE = "doai-stream";

    @Test
    void comes_every_few_minutes_until_it_expires_and_says_so_once() {
        List<Hearing> rounds = today(emergency(10, minutes(10)), minutes(5), List.of(aired(HERE, 0)));

        assertThat(rounds)
                .extracting(Hearing::start)
                .containsExactly(minutes(10), minutes(20), minutes(30), minutes(40));
        assertThat(rounds).allSatisfy(round -> {
            assertThat(round.title()).isEqualTo("Khẩn cấp: Bão số 9");
            assertThat(round.end()).isEqualTo(round.start().plus(LENGTH));
            assertThat(round.status()).isEqualTo(OccurrenceStatus.PLANNED);
            assertThat(round.sounds()).isTrue();
        });
        assertThat(rounds.getFirst().notes())
                .containsExactly("Nhắc lại 10 phút một lần đến 17:45 ngày 05/02/2027, nếu không dừng sớm hơn.");
        assertThat(rounds.getLast().notes()).isEmpty();
    }

    @Test
    void the_round_after_the_one_on_air_counts_from_its_beginning() {
        List<Hearing> rounds =
                today(emergency(10, minutes(10)), minutes(10).plusSeconds(9), List.of(open(HERE, minutes(10), 3)));

        assertThat(rounds)
                .extracting(Hearing::start)
                .containsExactly(
                        minutes(20).plusSeconds(3),
                        minutes(30).plusSeconds(3),
                        minutes(40).plusSeconds(3));
    }

    @Test
    void the_first_round_is_due_at_once_and_one_that_expires_meanwhile_is_shorter() {
        Instant late = minutes(45).minusSeconds(10);

        assertThat(today(emergency(10, minutes(0)), minutes(1), List.of())
                        .getFirst()
                        .start())
                .isEqualTo(minutes(1));
        assertThat(today(emergency(10, late), late, List.of(aired(HERE, 30))))
                .extracting(Hearing::end)
                .containsExactly(minutes(45));
    }

    @Test
    void one_that_is_longer_than_its_period_leaves_a_breath_between() {
        List<Hearing> rounds = expected(
                        emergency(1, minutes(40)), Duration.ofSeconds(90), List.of(aired(HERE, 30)), null)
                .between(MIDNIGHT, MIDNIGHT.plus(Duration.ofDays(1)), at(minutes(31)));

        assertThat(rounds)
                .extracting(Hearing::start)
                .containsExactly(
                        minutes(40),
                        minutes(40).plusSeconds(95),
                        minutes(40).plusSeconds(190),
                        minutes(40).plusSeconds(285));
    }

    @Test
    void a_line_that_another_emergency_has_hears_it_afterwards() {
        ExpectedRounds.Before fire = new ExpectedRounds.Before("Cháy chợ", minutes(2));

        List<Hearing> rounds = expected(emergency(10, minutes(10)), LENGTH, List.of(aired(THERE, 0)), fire)
                .between(MIDNIGHT, MIDNIGHT.plus(Duration.ofDays(1)), at(minutes(1)));

        assertThat(rounds).extracting(Hearing::start).startsWith(minutes(2), minutes(10));
        assertThat(rounds.getFirst().notes()).first().isEqualTo("Chờ tin khẩn cấp “Cháy chợ” đang phát trên loa này.");
    }

    @Test
    void what_waits_until_the_next_round_comes_with_that() {
        ExpectedRounds.Before fire = new ExpectedRounds.Before("Cháy chợ", minutes(12));

        List<Hearing> rounds = expected(emergency(10, minutes(10)), LENGTH, List.of(aired(THERE, 0)), fire)
                .between(MIDNIGHT, MIDNIGHT.plus(Duration.ofDays(1)), at(minutes(1)));

        assertThat(rounds).extracting(Hearing::start).startsWith(minutes(12), minutes(22));
    }

    @Test
    void another_day_has_the_rounds_of_that_day() {
        Emergency emergency = emergency(10, minutes(10));

        assertThat(expected(emergency, LENGTH, List.of(), null)
                        .between(MIDNIGHT.minus(Duration.ofDays(1)), MIDNIGHT, at(minutes(5))))
                .isEmpty();
        assertThat(expected(emergency, LENGTH, List.of(), null).between(minutes(15), minutes(25), at(minutes(5))))
                .extracting(Hearing::start)
                .containsExactly(minutes(20));
    }

    @Test
    void what_was_on_air_tells_how_it_ended_and_what_it_cut_off() {
        AirLogEntry cut = new AirLogEntry(
                1,
                7L,
                null,
                "a-1",
                "Bản tin chiều",
                "",
                HERE,
                "thon-dong",
                FIVE,
                FIVE.minusSeconds(60),
                FIVE.plusMillis(400),
                0,
                60_000,
                LineOutcome.PREEMPTED,
                "Bị ngắt ở 01:00 bởi tin khẩn cấp “Bão số 9”.");
        HeardRound aired = new HeardRound(List.of(aired(HERE, 0), aired(THERE, 0)), LENGTH);

        Hearing heard = aired.hearing(Stream.of(cut)
                .filter(entry -> aired.cutOff(entry, Duration.ofSeconds(10)))
                .toList());

        assertThat(heard.status()).isEqualTo(OccurrenceStatus.AIRED);
        assertThat(heard.zones()).containsExactly("thon-dong", "thon-doai");
        assertThat(heard.end()).isEqualTo(FIVE.plus(LENGTH));
        assertThat(heard.notes()).containsExactly("Ngắt “Bản tin chiều”.");
        assertThat(new HeardRound(List.of(aired(HERE, 10)), LENGTH).cutOff(cut, Duration.ofSeconds(10)))
                .isFalse();
    }

    @Test
    void a_round_without_an_end_is_on_air_only_while_its_emergency_is_in_force() {
        HeardRound now = new HeardRound(List.of(open(HERE, FIVE, 0)), LENGTH);
        HeardRound left = new HeardRound(List.of(open(HERE, FIVE, 0)), null);

        assertThat(now.hearing(List.of()).status()).isEqualTo(OccurrenceStatus.ON_AIR);
        assertThat(now.hearing(List.of()).end()).isEqualTo(FIVE.plus(LENGTH));
        assertThat(left.hearing(List.of()).status()).isEqualTo(OccurrenceStatus.INTERRUPTED);
        assertThat(left.hearing(List.of()).end()).isEqualTo(FIVE.plusSeconds(5));
    }

    private static List<Hearing> today(Emergency emergency, Instant now, List<AirLogEntry> newest) {
        return expected(emergency, LENGTH, newest, null).between(MIDNIGHT, MIDNIGHT.plus(Duration.ofDays(1)), at(now));
    }

    private static ExpectedRounds expected(
            Emergency emergency, Duration length, List<AirLogEntry> newest, ExpectedRounds.@Nullable Before before) {
        return new ExpectedRounds(emergency, length, newest, List.of(HERE), before);
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, TurnedTime.ZONE);
    }

    private static Instant minutes(int after) {
        return FIVE.plus(Duration.ofMinutes(after));
    }

    private static Emergency emergency(int repeat, Instant next) {
        EmergencyDraft what = new EmergencyDraft(
                "Bão số 9",
                "Nước lên nhanh.",
                null,
                List.of("thon-dong", "thon-doai"),
                "UBND xã",
                "",
                minutes(45),
                repeat,
                "Không chờ được.");
        return new Emergency(
                3,
                what,
                "lan",
                FIVE,
                EmergencyStatus.IN_FORCE,
                new EmergencySound(EmergencySound.Kind.SPEECH, 1L, null),
                1,
                next,
                null,
                null);
    }

    private static AirLogEntry aired(String line, int minute) {
        Instant start = minutes(minute);
        return entry(line, start, start, start.plus(LENGTH), LineOutcome.AIRED);
    }

    private static AirLogEntry open(String line, Instant due, int secondsLate) {
        return entry(line, due, due.plusSeconds(secondsLate), null, null);
    }

    private static AirLogEntry entry(
            String line, Instant due, Instant start, @Nullable Instant end, @Nullable LineOutcome outcome) {
        return new AirLogEntry(
                2,
                null,
                3L,
                "b-" + due,
                "Bão số 9",
                "",
                line,
                "thon-dong, thon-doai",
                due,
                start,
                end,
                0,
                5_000,
                outcome,
                null);
    }
}
