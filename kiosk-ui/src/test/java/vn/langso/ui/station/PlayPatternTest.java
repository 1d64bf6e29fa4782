package vn.langso.ui.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlayPatternTest {

    @Test
    void once_needs_no_rule() {
        assertThat(PlayPattern.ONCE.rule()).isNull();
        assertThat(PlayPattern.of(null)).isEqualTo(PlayPattern.ONCE);
    }

    @Test
    void weekly_names_its_days_from_monday_on_whatever_the_order_of_choice() {
        PlayPattern pattern = new PlayPattern(
                PlayMode.WEEKLY, Set.of(DayOfWeek.SUNDAY, DayOfWeek.WEDNESDAY, DayOfWeek.MONDAY), null, "");

        assertThat(pattern.rule()).isEqualTo("RRULE:FREQ=WEEKLY;BYDAY=MO,WE,SU");
    }

    @Test
    void a_last_day_is_part_of_the_rule() {
        PlayPattern pattern = PlayPattern.of("LUNAR:FREQ=MONTHLY;DAY=1,15;UNTIL=20271231");

        assertThat(pattern.mode()).isEqualTo(PlayMode.LUNAR);
        assertThat(pattern.until()).isEqualTo("2027-12-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RRULE:FREQ=DAILY",
                "RRULE:FREQ=DAILY;UNTIL=20271231",
                "RRULE:FREQ=WEEKLY;BYDAY=TU",
                "RRULE:FREQ=WEEKLY;BYDAY=MO,WE,SU;UNTIL=20271231",
                "LUNAR:FREQ=MONTHLY;DAY=1,15"
            })
    void reads_back_what_it_wrote(String rule) {
        assertThat(PlayPattern.of(rule).mode()).isNotEqualTo(PlayMode.OTHER);
        assertThat(PlayPattern.of(rule).rule()).isEqualTo(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RRULE:FREQ=DAILY;COUNT=3",
                "RRULE:FREQ=DAILY;UNTIL=20270231",
                "RRULE:FREQ=WEEKLY;BYDAY=MO;INTERVAL=2",
                "LUNAR:FREQ=YEARLY;TET=-1"
            })
    void keeps_richer_rules_in_their_own_words(String rule) {
        assertThat(PlayPattern.of(rule).mode()).isEqualTo(PlayMode.OTHER);
        assertThat(PlayPattern.of(rule).rule()).isEqualTo(rule);
    }
}
