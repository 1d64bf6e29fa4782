package vn.langso.ui.station;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.langso.config.accounts.Role;
import vn.langso.config.calendar.DayEffect;
import vn.langso.config.calendar.DayKind;
import vn.langso.scheduler.bulletins.BulletinKind;
import vn.langso.scheduler.bulletins.BulletinStatus;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.scheduler.timetable.Resume;
import vn.langso.ui.KioskUiTest;

/** Keys that are put together from a value cannot be found by reading the sources; here each value is tried. */
class StationWordsTest extends KioskUiTest {

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of("station.occurrence.", OccurrenceStatus.values()),
                Arguments.of("station.bulletin.", BulletinStatus.values()),
                Arguments.of("station.kind.", BulletinKind.values()),
                Arguments.of("station.role.", Role.values()),
                Arguments.of("station.resume.", Resume.values()),
                Arguments.of("timetable.kind.", DayKind.values()),
                Arguments.of("timetable.effect.", DayEffect.values()),
                Arguments.of("station.mode.", PlayMode.values()),
                Arguments.of("station.slot.when.", PlayMode.values()),
                Arguments.of("timetable.play.leap.", PlayDays.LunarYear.Leap.values()),
                Arguments.of("timetable.play.lunar-month.", PlayDays.LunarYear.Leap.values()),
                Arguments.of("timetable.play.tet-side.", LunarFields.Side.values()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void every_value_has_its_word(String prefix, Enum<?>[] values) {
        assertThat(values)
                .allSatisfy(value -> assertThat(translate(prefix + value)).isNotBlank());
    }
}
