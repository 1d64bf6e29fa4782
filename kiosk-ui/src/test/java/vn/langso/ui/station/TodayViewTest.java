package vn.langso.ui.station;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.langso.config.accounts.Role;
import vn.langso.scheduler.timetable.Resume;
import vn.langso.scheduler.timetable.SlotDraft;
import vn.langso.scheduler.timetable.SlotItem;

class TodayViewTest extends StationTest {

    @Test
    void shows_the_day_and_how_the_lines_are() {
        signIn("lan", Role.AUTHOR);

        open("tram");

        assertThat(title()).isEqualTo("Trạm phát");
        assertThat(texts()).contains("Hôm nay, " + StationTimes.day(times.today()), "Đường loa", "Sẵn sàng");
        assertThat(_get(AudioPlayer.class).getElement().getAttribute("src")).isEqualTo("/nghe/toan-xa.mp3");
    }

    @Test
    void shows_what_is_planned_elsewhere_without_a_reload() {
        assumeThat(times.now().toLocalTime()).isBefore(LocalTime.of(23, 50));
        signIn("lan", Role.AUTHOR);
        open("tram");

        plan("Thông báo thu gom rác", times.now().plusMinutes(5));

        await().pollInSameThread().atMost(Duration.ofSeconds(10)).untilAsserted(() -> {
            MockVaadin.clientRoundtrip(true);
            assertThat(texts()).contains("Thông báo thu gom rác", "Chờ phát");
        });
    }

    @Test
    void asks_again_every_few_seconds_only_while_it_is_open() {
        signIn("lan", Role.AUTHOR);
        open("tram");
        assertThat(UI.getCurrent().getPollInterval()).isPositive();

        open("noi-dung");

        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void is_not_for_strangers() {
        open("tram");

        assertThat(_find(TodayView.class)).isEmpty();
        assertThat(_find(Select.class)).isEmpty();
    }

    private void plan(String title, LocalDateTime start) {
        SlotItem item = new SlotItem(approved(title).id(), 1, 0);
        schedule.plan(
                new SlotDraft(title, List.of(item), List.of("toan-xa"), start.withNano(0), null, 5, Resume.DROP),
                "lan");
    }
}
