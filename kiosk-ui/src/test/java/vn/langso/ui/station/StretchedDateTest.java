package vn.langso.ui.station;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.langso.scheduler.bulletins.Bulletin;
import vn.langso.scheduler.timetable.Resume;
import vn.langso.scheduler.timetable.Slot;
import vn.langso.scheduler.timetable.SlotDraft;
import vn.langso.scheduler.timetable.SlotItem;
import vn.langso.scheduler.timetable.TimetableEntry;

/** A date in the week view that is pulled longer. */
class StretchedDateTest extends PlannedStationTest {

    @Test
    void a_date_with_one_bulletin_of_its_own_is_stretched_with_that_one() {
        Bulletin own = approved("Bản tin riêng");
        Slot slot = schedule.plan(
                new SlotDraft(
                        "Chương trình",
                        List.of(new SlotItem(bulletin.id(), 1, 5), new SlotItem(bulletin.id(), 1, 0)),
                        List.of(hamlet.slug()),
                        tomorrow.atTime(MORNING),
                        null,
                        5,
                        Resume.DROP),
                "nam");
        schedule.changeContent(slot.id(), entry(slot).originalAt(), List.of(new SlotItem(own.id(), 1, 0)), "nam");
        open("tram/tuan");

        pullTo(entry(slot), tomorrow.atTime(MORNING).plusSeconds(6));

        assertThat(_get(ConfirmDialog.class).getElement().getProperty("message"))
                .startsWith("Phát 3 lần liên tiếp");
        agree();
        Slot longer = schedule.slots().getLast();
        assertThat(longer.plan().items()).containsExactly(new SlotItem(own.id(), 3, 0));
        assertThat(entry(longer).occurrence().duration()).isEqualTo(Duration.ofSeconds(6));
    }

    private static void pullTo(TimetableEntry entry, LocalDateTime end) {
        var detail = JsonNodeFactory.instance.objectNode();
        detail.put("event.detail.id", Long.toString(entry.occurrence().id()));
        detail.put("event.detail.revision", entry.revision());
        detail.put("event.detail.at", end.toString());
        _fireDomEvent(_get(WeekCalendar.class), "langso-stretch", detail);
    }
}
