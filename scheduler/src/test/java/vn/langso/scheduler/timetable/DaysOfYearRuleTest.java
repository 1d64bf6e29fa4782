package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dates are those of python-dateutil, which had no part in this. */
class DaysOfYearRuleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO | 2026-12-01 | 2027-05-17,2028-05-15,2029-05-14",
                "FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO | 2026-12-01 | 2026-12-28,2032-12-27,2037-12-28",
                "FREQ=YEARLY;BYWEEKNO=-53;BYDAY=SU | 2026-12-01 | 2032-01-04,2037-01-04,2043-01-04",
                "FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO,SU | 2026-12-01 | 2027-01-04,2027-01-10,2028-01-03",
                "FREQ=YEARLY;INTERVAL=2;BYWEEKNO=1;BYDAY=MO | 2026-12-02 | 2028-01-03,2030-12-30,2034-01-02",
                // not dateutil's, which takes the whole week where RFC 5545 takes what is missing from the start
                "FREQ=YEARLY;BYWEEKNO=-1 | 2026-12-03 | 2026-12-31,2027-12-30,2028-12-28",
                "FREQ=YEARLY;BYYEARDAY=60,1;BYSETPOS=1 | 2028-01-11 | 2029-01-01,2030-01-01,2031-01-01",
                "FREQ=YEARLY;INTERVAL=3;BYYEARDAY=1,100,200 | 2027-01-01 | 2027-01-01,2027-04-10,2027-07-19",
                "FREQ=YEARLY;BYYEARDAY=366,-366 | 2027-01-01 | 2028-01-01,2028-12-31,2032-01-01",
                "FREQ=YEARLY;BYYEARDAY=-1;BYDAY=FR | 2026-12-01 | 2027-12-31,2032-12-31,2038-12-31",
                "FREQ=YEARLY;BYWEEKNO=1;BYDAY=SU;WKST=SU | 2026-12-01 | 2027-01-03,2028-01-02,2028-12-31",
                "FREQ=YEARLY;BYWEEKNO=10,11;BYDAY=TU;BYMONTH=3;BYSETPOS=-1 | 2026-12-01 | 2027-03-16,2028-03-14,2029-03-13",
            })
    void falls_on_the_numbered_days(String rule, LocalDate start, String dates) {
        List<LocalDate> expected =
                Arrays.stream(dates.split(",")).map(LocalDate::parse).toList();
        Recurrence recurrence = Recurrence.parse("RRULE:" + rule, start.atTime(17, 30), ZoneId.of("Asia/Ho_Chi_Minh"));

        List<LocalDate> days = recurrence
                .from(start.atStartOfDay())
                .limit(3)
                .map(time -> time.toLocalDate())
                .toList();
        List<LocalDate> fromTheSecond = recurrence
                .from(expected.get(1).atStartOfDay())
                .limit(2)
                .map(time -> time.toLocalDate())
                .toList();

        assertThat(days).isEqualTo(expected);
        assertThat(fromTheSecond).isEqualTo(expected.subList(1, 3));
    }
}
