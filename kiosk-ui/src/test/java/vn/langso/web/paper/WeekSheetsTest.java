package vn.langso.web.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.langso.config.CommuneProfile;
import vn.langso.config.Refusal;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.LocalTeam;
import vn.langso.media.print.NoticePrinter;
import vn.langso.media.print.PrintCounter;
import vn.langso.media.print.PrintedSheet;
import vn.langso.media.print.batch.LocalTeams;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.speakers.Zones;
import vn.langso.scheduler.timetable.Hearing;
import vn.langso.scheduler.timetable.HearingPlan;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.web.Samples;

/** Anybody may ask for the week: it must cost next to nothing. Today is Friday, 5 February 2027. */
class WeekSheetsTest {

    private static final Instant MORNING = Instant.parse("2027-02-04T22:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2027, 2, 5);
    private static final URI BASE = URI.create("https://duchop.example.vn");

    private final Zones zones = mock();
    private final HearingPlan hearings = mock();
    private final CommuneProfile commune = mock();
    private final LocalTeams teams = mock();
    private final NoticePrinter printer = mock();
    private final PrintCounter counter = mock();
    private final Clock clock = mock();
    private final WeekSheets sheets =
            new WeekSheets(new WeekNotices(zones, hearings, commune, teams, clock), printer, counter, clock);

    @BeforeEach
    void oneZone() {
        given(clock.instant()).willReturn(MORNING);
        given(clock.getZone()).willReturn(ZoneId.of("Asia/Ho_Chi_Minh"));
        given(commune.current()).willReturn(Samples.commune());
        given(zones.find("thon-dong")).willReturn(Optional.of(new Zone("thon-dong", "Thôn Đông", List.of())));
        given(hearings.day(any(), any())).willReturn(List.of());
        given(teams.of(any())).willReturn(Optional.of(team("0912 345 678")));
        given(printer.inspect(any(), any())).will(call -> Samples.passed(new PrintedSheet("lich.pdf", new byte[1], 1)));
        given(counter.inTurn(any()))
                .will(call -> call.<Supplier<?>>getArgument(0).get());
    }

    @Test
    void asks_the_timetable_only_in_turn() {
        willThrow(Refusal.of(Refusal.Kind.UNAVAILABLE, "Máy đang tạo nhiều bản in.", "busy"))
                .given(counter)
                .inTurn(any());

        assertThatExceptionOfType(Refusal.class).isThrownBy(this::made);

        then(hearings).should(never()).day(any(), any());
    }

    @Test
    void asks_the_timetable_once_a_minute() {
        WeekSheets.Made first = made();
        given(clock.instant()).willReturn(MORNING.plusSeconds(59));

        assertThat(made()).isSameAs(first);
        then(hearings).should(times(7)).day(any(), any());

        given(clock.instant()).willReturn(MORNING.plusSeconds(60));
        made();
        then(hearings).should(times(14)).day(any(), any());
    }

    @Test
    void prints_anew_only_when_something_else_stands_on_it() {
        WeekSheets.Made first = made();
        given(clock.instant()).willReturn(MORNING.plusSeconds(60));
        WeekSheets.Made same = made();
        given(hearings.day("thon-dong", FRIDAY)).willReturn(List.of(hearing()));
        given(clock.instant()).willReturn(MORNING.plusSeconds(120));
        WeekSheets.Made other = made();

        assertThat(same.sheet()).isSameAs(first.sheet());
        assertThat(same.eTag()).isEqualTo(first.eTag());
        assertThat(other.sheet()).isNotSameAs(first.sheet());
        assertThat(other.eTag()).isNotEqualTo(first.eTag());
    }

    @Test
    void prints_anew_for_the_board_when_a_helper_has_another_number_but_not_for_everybody() {
        WeekSheets.Made forBoard = made(WeekReaders.DESK);
        WeekSheets.Made forAll = made(WeekReaders.EVERYBODY);
        given(teams.of(any())).willReturn(Optional.of(team("0912 345 679")));
        given(clock.instant()).willReturn(MORNING.plusSeconds(60));

        assertThat(made(WeekReaders.DESK).sheet()).isNotSameAs(forBoard.sheet());
        assertThat(made(WeekReaders.EVERYBODY).sheet()).isSameAs(forAll.sheet());
    }

    private WeekSheets.Made made() {
        return made(WeekReaders.EVERYBODY);
    }

    private WeekSheets.Made made(WeekReaders readers) {
        return sheets.made("thon-dong", null, LeafletStyle.SAVING, BASE, readers);
    }

    private static LocalTeam team(String phone) {
        return new LocalTeam("Thôn Đông", "Tổ số 1", List.of(new LocalTeam.Helper("Nguyễn Thị Phương Thảo", phone)), 0);
    }

    private static Hearing hearing() {
        Instant begin = Instant.parse("2027-02-05T10:00:00Z");
        return new Hearing(
                begin, begin.plusSeconds(300), "Bản tin", List.of("thon-dong"), OccurrenceStatus.PLANNED, List.of());
    }
}
