package vn.langso.ui.station;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.speakers.Zone;

/** Chooses a zone, then from and until when and why it falls silent. */
final class SuspendZoneDialog extends Dialog {

    private final SlotDesk desk;
    private final Runnable onDone;
    private final ZoneChoice zone = ZoneChoice.one();

    SuspendZoneDialog(SlotDesk desk, Runnable onDone) {
        this.desk = desk;
        this.onDone = onDone;
        setHeaderTitle(getTranslation("timetable.silence.zone"));
        setWidth("28rem");
        zone.offer(desk.zones().all(), Zone.WHOLE_COMMUNE);
        zone.setWidthFull();
        add(zone);
        Button next = new Button(getTranslation("timetable.silence.next"), event -> next());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("station.cancel"), event -> close()), next);
    }

    private void next() {
        Zone chosen = zone.getValue();
        if (chosen != null) {
            close();
            String title = getTranslation("timetable.silence.zone-of", chosen.name());
            new SuspendDialog(title, desk.times(), new OfZone(chosen), onDone).open();
        }
    }

    private final class OfZone implements SuspendDialog.Silencing {
        private final Zone chosen;

        OfZone(Zone chosen) {
            this.chosen = chosen;
        }

        @Override
        public long affected(LocalDateTime from, LocalDateTime until) {
            return desk.suspensions().affected(chosen.slug(), from, until);
        }

        @Override
        public void silence(@Nullable LocalDateTime from, LocalDateTime until, String reason) {
            desk.suspensions().suspendZone(chosen.slug(), from, until, reason, desk.planner());
        }
    }
}
