package vn.langso.ui.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.langso.scheduler.timetable.Recurrence;
import vn.langso.ui.KioskUiTest;

/** Every rule, as the operator reads it. */
class PatternWordsTest extends KioskUiTest {
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RRULE:FREQ=DAILY | Hàng ngày, từ nay",
                "RRULE:FREQ=DAILY;INTERVAL=3 | 3 ngày một lần, từ nay",
                "RRULE:FREQ=WEEKLY;BYDAY=MO,TH | Hàng tuần vào Thứ Hai, Thứ Năm, từ nay",
                "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=SU | 2 tuần một lần vào Chủ Nhật, từ nay",
                "RRULE:FREQ=MONTHLY;BYMONTHDAY=5 | Hàng tháng vào ngày 5, từ nay",
                "RRULE:FREQ=MONTHLY;BYDAY=1MO | Hàng tháng vào Thứ Hai đầu tiên, từ nay",
                "RRULE:FREQ=MONTHLY;BYDAY=-1SU;UNTIL=20271231 | Hàng tháng vào Chủ Nhật cuối cùng, từ nay, đến hết 31/12/2027",
                "RRULE:FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=2 | Hàng năm vào ngày 2/9, từ nay",
                "LUNAR:FREQ=MONTHLY;DAY=1,15 | Hàng tháng âm lịch vào mùng 1, rằm, từ nay",
                "LUNAR:FREQ=YEARLY;MONTH=8;DAY=15 | Hàng năm vào rằm tháng 8 âm lịch, từ nay",
                "LUNAR:FREQ=YEARLY;MONTH=12;DAY=23 | Hàng năm vào ngày 23 tháng Chạp âm lịch, từ nay",
                "LUNAR:FREQ=YEARLY;MONTH=6;DAY=3;LEAP=LEAP | Hàng năm vào mùng 3 tháng 6 nhuận âm lịch, từ nay",
                "LUNAR:FREQ=YEARLY;MONTH=6;DAY=3;LEAP=BOTH | Hàng năm vào mùng 3 tháng 6 (cả tháng nhuận) âm lịch, từ nay",
                "LUNAR:FREQ=YEARLY;TET=-1 | Hàng năm vào đêm Giao thừa, từ nay",
                "LUNAR:FREQ=YEARLY;TET=-7 | Hàng năm vào 7 ngày trước mùng 1 Tết, từ nay",
                "LUNAR:FREQ=YEARLY;TET=0 | Hàng năm vào mùng 1 Tết, từ nay",
                "LUNAR:FREQ=YEARLY;TET=2 | Hàng năm vào mùng 3 Tết, từ nay",
                "LUNAR:FREQ=YEARLY;TET=14 | Hàng năm vào 14 ngày sau mùng 1 Tết, từ nay",
                "RRULE:FREQ=DAILY;UNTIL=20261210 | Hàng ngày, từ nay, đến hết 10/12/2026"
            })
    void a_rule_is_said_in_plain_words(String rule, String words) {
        assertThat(PatternWords.of(PlayPattern.of(rule), "nay", null, HERE)).isEqualTo(words);
    }

    /** They come in through the API, or from somebody who knows how to write them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RRULE:FREQ=DAILY;COUNT=6 | Hàng ngày, từ nay, 6 lần",
                "rrule:count=6;interval=2;freq=daily | 2 ngày một lần, từ nay, 6 lần",
                "RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=1000 | Hàng tuần vào Thứ Hai, từ nay, 1.000 lần",
                "RRULE:FREQ=WEEKLY;BYDAY=MO;WKST=SU | Hàng tuần vào Thứ Hai, từ nay",
                "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU;WKST=SU | 2 tuần một lần vào Thứ Hai, Chủ Nhật (tuần bắt đầu từ Chủ Nhật), từ nay",
                "RRULE:FREQ=MONTHLY;BYMONTHDAY=+5;COUNT=2 | Hàng tháng vào ngày 5, từ nay, 2 lần",
                "RRULE:FREQ=MONTHLY;BYDAY=-1SU;COUNT=2 | Hàng tháng vào Chủ Nhật cuối cùng, từ nay, 2 lần",
                "RRULE:FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=2;COUNT=2 | Hàng năm vào ngày 2/9, từ nay, 2 lần",
                "RRULE:FREQ=MONTHLY;BYMONTHDAY=5;INTERVAL=3 | 3 tháng một lần vào ngày 5, từ nay",
                "RRULE:FREQ=MONTHLY;BYDAY=2TU;INTERVAL=3 | 3 tháng một lần vào Thứ Ba lần thứ hai, từ nay",
                "RRULE:FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=28 | 4 năm một lần vào ngày 28/2, từ nay",
                "LUNAR:FREQ=MONTHLY;DAY=1,15;COUNT=4 | Hàng tháng âm lịch vào mùng 1, rằm, từ nay, 4 lần",
                "LUNAR:FREQ=MONTHLY;DAY=15;INTERVAL=2;UNTIL=20271231 | 2 tháng âm lịch một lần vào rằm, từ nay, đến hết 31/12/2027",
                "LUNAR:FREQ=YEARLY;MONTH=8;DAY=15;COUNT=3;UNTIL=20301231 | Hàng năm vào rằm tháng 8 âm lịch, từ nay, 3 lần, đến hết 31/12/2030",
                "LUNAR:FREQ=YEARLY;MONTH=8;DAY=15;INTERVAL=3 | 3 năm một lần vào rằm tháng 8 âm lịch, từ nay",
                "LUNAR:FREQ=YEARLY;TET=-1;INTERVAL=2 | 2 năm một lần vào đêm Giao thừa, từ nay",
                "LUNAR:FREQ=YEARLY;TET=+2;COUNT=5 | Hàng năm vào mùng 3 Tết, từ nay, 5 lần",
                "RRULE:FREQ=DAILY;UNTIL=20271231T180000 | Hàng ngày, từ nay, đến 18:00 ngày 31/12/2027",
                "RRULE:FREQ=DAILY;UNTIL=20271231T110000Z | Hàng ngày, từ nay, đến 18:00 ngày 31/12/2027",
                "RRULE:FREQ=DAILY;UNTIL=20271231T170000Z | Hàng ngày, từ nay, đến 00:00 ngày 01/01/2028",
                "RRULE:FREQ=DAILY;BYMONTH=6,7 | Hàng ngày trong tháng 6, 7, từ nay",
                "RRULE:FREQ=DAILY;BYDAY=MO,WE;COUNT=6 | Hàng ngày vào Thứ Hai, Thứ Tư, từ nay, 6 lần",
                "RRULE:FREQ=WEEKLY | Hàng tuần vào cùng thứ với ngày bắt đầu, từ nay",
                "RRULE:FREQ=MONTHLY | Hàng tháng vào cùng ngày trong tháng với ngày bắt đầu, từ nay",
                "RRULE:FREQ=YEARLY | Hàng năm vào cùng ngày, tháng với ngày bắt đầu, từ nay",
                "RRULE:FREQ=YEARLY;BYMONTH=9 | Hàng năm vào cùng ngày trong tháng với ngày bắt đầu của tháng 9, từ nay",
                "RRULE:FREQ=MONTHLY;BYMONTHDAY=1,15,-1 | Hàng tháng vào ngày 1, 15, ngày cuối tháng, từ nay",
                "RRULE:FREQ=MONTHLY;BYMONTHDAY=-2;BYMONTH=3 | Hàng tháng vào ngày thứ 2 từ cuối tháng của tháng 3, từ nay",
                "RRULE:FREQ=MONTHLY;BYDAY=5MO | Hàng tháng vào Thứ Hai lần thứ 5, từ nay",
                "RRULE:FREQ=MONTHLY;BYDAY=1MO,-2TU | Hàng tháng vào Thứ Hai đầu tiên, Thứ Ba lần thứ 2 từ cuối, từ nay",
                "RRULE:FREQ=MONTHLY;BYDAY=FR | Hàng tháng vào mọi Thứ Sáu, từ nay",
                "RRULE:FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13 | Hàng tháng vào Thứ Sáu trùng ngày 13, từ nay",
                "RRULE:FREQ=MONTHLY;BYDAY=MO,FR;BYSETPOS=-1 | Hàng tháng vào Thứ Hai, Thứ Sáu, mỗi kỳ chỉ lấy ngày cuối cùng, từ nay",
                "RRULE:FREQ=YEARLY;BYMONTHDAY=5 | Hàng năm vào ngày 5 của mọi tháng, từ nay",
                "RRULE:FREQ=YEARLY;BYDAY=20MO | Hàng năm vào Thứ Hai lần thứ 20 của năm, từ nay",
                "RRULE:FREQ=YEARLY;BYYEARDAY=1,100,-1;INTERVAL=2 | 2 năm một lần vào ngày thứ 1, 100 trong năm, ngày cuối năm, từ nay",
                "RRULE:FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO | Hàng năm vào Thứ Hai của tuần thứ 20 trong năm, từ nay",
                "RRULE:FREQ=YEARLY;BYWEEKNO=20,-1 | Hàng năm vào cùng thứ với ngày bắt đầu của tuần thứ 20 trong năm, tuần cuối năm, từ nay"
            })
    void a_rule_without_a_choice_in_the_form_is_said_in_plain_words_too(String rule, String words) {
        Recurrence.parse(rule, LocalDateTime.parse("2026-11-24T06:30"), HERE);
        assertThat(PlayPattern.of(rule)).isInstanceOf(PlayPattern.InWords.class);

        assertThat(PatternWords.of(PlayPattern.of(rule), "nay", null, HERE)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RRULE:FREQ=DAILY;UNTIL=20270231",
                "RRULE:FREQ=DAILY;BYHOUR=3",
                "LUNAR:FREQ=DAILY",
                "không phải quy tắc"
            })
    void only_what_is_no_rule_keeps_its_own_words(String rule) {
        assertThat(PatternWords.of(PlayPattern.of(rule), "nay", null, HERE)).isEqualTo("Từ nay, theo quy tắc " + rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RRULE:FREQ=DAILY | Hàng ngày, từ nay, đến hết 10/12/2026",
                "RRULE:FREQ=DAILY;UNTIL=20261231 | Hàng ngày, từ nay, đến hết 10/12/2026",
                "RRULE:FREQ=DAILY;UNTIL=20261205 | Hàng ngày, từ nay, đến hết 05/12/2026",
                "RRULE:FREQ=DAILY;COUNT=60 | Hàng ngày, từ nay, đến hết 10/12/2026",
                "LUNAR:FREQ=MONTHLY;DAY=15;COUNT=60 | Hàng tháng âm lịch vào rằm, từ nay, đến hết 10/12/2026",
                "RRULE:FREQ=DAILY;UNTIL=20261205T070000 | Hàng ngày, từ nay, đến 07:00 ngày 05/12/2026"
            })
    void where_another_slot_goes_on_with_a_series_its_end_is_said(String rule, String words) {
        assertThat(PatternWords.of(PlayPattern.of(rule), "nay", LocalDate.of(2026, 12, 10), HERE))
                .isEqualTo(words);
    }
}
