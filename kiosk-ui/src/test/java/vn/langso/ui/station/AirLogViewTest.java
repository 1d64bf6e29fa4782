package vn.langso.ui.station;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.config.accounts.Role;
import vn.langso.scheduler.playout.AirLog;
import vn.langso.scheduler.playout.AirLogEntry;
import vn.langso.scheduler.playout.LineOutcome;
import vn.langso.scheduler.speakers.Zones;

class AirLogViewTest extends StationTest {

    @Autowired
    Zones zones;

    @Test
    void shows_what_a_line_really_played() {
        show(entry(LineOutcome.AIRED));

        assertThat(GridKt._getFormattedRow(_get(Grid.class), 0))
                .containsSubsequence("24/11/2026 06:30:00", "06:31:05", "Thông báo tiêm phòng", "1:05", "Đã phát");
    }

    @ParameterizedTest
    @EnumSource(LineOutcome.class)
    void has_a_word_for_every_end(LineOutcome outcome) {
        show(entry(outcome));

        assertThat(GridKt._getFormattedRow(_get(Grid.class), 0).toString())
                .doesNotContain("station.log", outcome.name());
    }

    private void show(AirLogEntry entry) {
        AirLog log = mock(AirLog.class);
        when(log.between(any(), any(), any())).thenReturn(List.of(entry));
        AirLogView view = new AirLogView(log, zones, times);
        UI.getCurrent().add(view);
        view.afterNavigation(null);
    }

    @Test
    void gives_the_same_days_and_zone_as_a_table() {
        signIn("hung", Role.APPROVER);

        open("tram/nhat-ky");

        assertThat(_get(Anchor.class, spec -> spec.withText("Tải về bảng tính (CSV)"))
                        .getHref())
                .contains(
                        "from=" + times.today().minusDays(6),
                        "to=" + times.today().plusDays(1));
    }

    @Test
    void says_that_the_days_are_in_the_wrong_order() {
        signIn("hung", Role.APPROVER);
        open("tram/nhat-ky");
        DatePicker to = _get(DatePicker.class, spec -> spec.withLabel("Đến ngày"));

        _setValue(to, times.today().minusDays(30));

        assertThat(to.isInvalid()).isTrue();
        assertThat(to.getErrorMessage()).isEqualTo("Đến ngày phải bằng hoặc sau từ ngày.");
    }

    private static AirLogEntry entry(LineOutcome outcome) {
        Instant start = Instant.parse("2026-11-23T23:30:00Z");
        return new AirLogEntry(
                1,
                1L,
                null,
                "tram-1",
                "Thông báo tiêm phòng",
                "ab12",
                "toan-xa-stream",
                "toan-xa",
                start,
                start,
                start.plusSeconds(65),
                0,
                65_000,
                outcome,
                null);
    }
}
