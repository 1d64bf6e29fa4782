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
        assertThat(PlayPattern.of(null)).contains(PlayPattern.ONCE);
    }

    @Test
    void weekly_names_its_days_from_monday_on_whatever_the_order_of_choice() {
        PlayPattern pattern =
                new PlayPattern(PlayMode.WEEKLY, Set.of(DayOfWeek.SUNDAY, DayOfWeek.WEDNESDAY, DayOfWeek.MONDAY));

        assertThat(pattern.rule()).isEqualTo("RRULE:FREQ=WEEKLY;BYDAY=MO,WE,SU");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RRULE:FREQ=DAILY", "RRULE:FREQ=WEEKLY;BYDAY=TU", "RRULE:FREQ=WEEKLY;BYDAY=MO,WE,SU"})
    void reads_back_what_it_wrote(String rule) {
        assertThat(PlayPattern.of(rule)).map(PlayPattern::rule).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RRULE:FREQ=DAILY;COUNT=3",
                "RRULE:FREQ=WEEKLY;BYDAY=MO;INTERVAL=2",
                "LUNAR:FREQ=MONTHLY;DAY=1,15"
            })
    void leaves_richer_rules_to_be_shown_as_they_are(String rule) {
        assertThat(PlayPattern.of(rule)).isEmpty();
    }
}
