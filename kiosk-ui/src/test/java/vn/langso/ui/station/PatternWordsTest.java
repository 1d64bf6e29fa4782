package vn.langso.ui.station;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.langso.ui.KioskUiTest;

/** Every rule that can be chosen, as the operator reads it. */
class PatternWordsTest extends KioskUiTest {

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
                "RRULE:FREQ=DAILY;COUNT=3 | Từ nay, theo quy tắc RRULE:FREQ=DAILY;COUNT=3"
            })
    void a_rule_is_said_in_plain_words(String rule, String words) {
        assertThat(PatternWords.of(PlayPattern.of(rule), "nay")).isEqualTo(words);
    }
}
