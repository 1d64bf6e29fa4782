package vn.langso.ui.station;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.ui.KioskUiTest;

class OccurrenceListTest extends KioskUiTest {

    private static final List<Zone> ZONES = List.of(new Zone("thon-dong", "Thôn Đông", List.of()));

    @Autowired
    StationTimes times;

    private final List<Occurrence> stopped = new ArrayList<>();
    private final Set<Long> waiting = new HashSet<>();

    @Test
    void says_when_where_and_how_long() {
        list(true).show(List.of(occurrence(1, OccurrenceStatus.PLANNED, null)), ZONES);

        assertThat(texts()).contains("06:30:00", "Thông báo tiêm phòng", "Thôn Đông · dài 1:05", "Chờ phát");
    }

    @Test
    void says_why_something_did_not_play() {
        list(true).show(List.of(occurrence(1, OccurrenceStatus.MISSED, "Máy tắt lúc 06:30.")), ZONES);

        assertThat(texts()).contains("Bỏ lỡ", "Máy tắt lúc 06:30.");
    }

    @Test
    void stops_only_what_is_on_air() {
        list(true)
                .show(
                        List.of(
                                occurrence(1, OccurrenceStatus.AIRED, null),
                                occurrence(2, OccurrenceStatus.ON_AIR, null)),
                        ZONES);

        press("Dừng");

        assertThat(stopped).extracting(Occurrence::id).containsExactly(2L);
    }

    @Test
    void stops_for_good_what_was_cut_off_and_waits_to_go_on() {
        waiting.add(2L);
        list(true)
                .show(
                        List.of(
                                occurrence(1, OccurrenceStatus.PREEMPTED, "Bị ngắt bởi tin khẩn cấp."),
                                occurrence(2, OccurrenceStatus.PREEMPTED, "Bị ngắt bởi tin khẩn cấp.")),
                        ZONES);

        press("Dừng hẳn");

        assertThat(stopped).extracting(Occurrence::id).containsExactly(2L);
    }

    @Test
    void has_no_stop_button_for_those_who_may_not_stop() {
        list(false).show(List.of(occurrence(2, OccurrenceStatus.ON_AIR, null)), ZONES);

        assertThat(_find(Button.class, spec -> spec.withText("Dừng"))).isEmpty();
    }

    @Test
    void keeps_the_rows_that_did_not_change() {
        OccurrenceList list = list(true);
        Occurrence first = occurrence(1, OccurrenceStatus.AIRED, null);
        list.show(List.of(first, occurrence(2, OccurrenceStatus.PLANNED, null)), ZONES);
        List<OccurrenceRow> before = _find(OccurrenceRow.class);

        list.show(List.of(first, occurrence(2, OccurrenceStatus.ON_AIR, null)), ZONES);

        List<OccurrenceRow> after = _find(OccurrenceRow.class);
        assertThat(after).hasSize(2).startsWith(before.getFirst()).doesNotContain(before.getLast());
    }

    @Test
    void shows_on_request_what_was_checked() {
        list(true).show(List.of(occurrence(1, OccurrenceStatus.AIRED, null)), ZONES);

        press("Chi tiết");

        _get(TraceDialog.class);
        assertThat(texts()).contains("Đúng giờ, muộn 0 giây", "Theo lịch: 24/11/2026 06:30:00");
    }

    @Test
    void the_red_box_names_what_did_not_play_and_why() {
        TroubleBox box = new TroubleBox(times);
        UI.getCurrent().add(box);

        box.show(List.of(
                occurrence(1, OccurrenceStatus.AIRED, null),
                occurrence(2, OccurrenceStatus.MISSED, "Máy tắt lúc 06:30.")));

        assertThat(texts()).contains("Thứ Ba 24/11, 06:30:00 – Thông báo tiêm phòng: Bỏ lỡ. Máy tắt lúc 06:30.");
    }

    @Test
    void the_red_box_is_not_there_when_all_is_well() {
        TroubleBox box = new TroubleBox(times);
        UI.getCurrent().add(box);

        box.show(List.of(occurrence(1, OccurrenceStatus.AIRED, null)));

        assertThat(box.isVisible()).isFalse();
    }

    private OccurrenceList list(boolean mayStop) {
        OccurrenceList list = new OccurrenceList(times, new Stopping(mayStop, waiting::contains, stopped::add));
        UI.getCurrent().add(list);
        return list;
    }

    private static void press(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
    }

    private static Occurrence occurrence(long id, OccurrenceStatus status, @Nullable String reason) {
        return new Occurrence(
                id,
                1,
                "Thông báo tiêm phòng",
                List.of("thon-dong"),
                Instant.parse("2026-11-23T23:30:00Z"),
                Duration.ofSeconds(65),
                status,
                reason,
                List.of("Đúng giờ, muộn 0 giây"),
                null,
                null);
    }
}
