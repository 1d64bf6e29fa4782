package vn.langso.scheduler.playout;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.langso.config.Refusal;
import vn.langso.scheduler.bulletins.Bulletin;
import vn.langso.scheduler.bulletins.BulletinChanged;
import vn.langso.scheduler.bulletins.BulletinStatus;
import vn.langso.scheduler.bulletins.Bulletins;
import vn.langso.scheduler.timetable.BroadcastSchedule;
import vn.langso.scheduler.timetable.Ledger;

/** Takes a withdrawn bulletin off the air too: whoever withdraws one does not want its end to be heard. Thread-safe. */
@Component
class WithdrawnOnAir {
    private static final Logger log = LoggerFactory.getLogger(WithdrawnOnAir.class);

    private final Bulletins bulletins;
    private final Broadcaster broadcaster;
    private final Ledger ledger;
    private final BroadcastSchedule schedule;

    WithdrawnOnAir(Bulletins bulletins, Broadcaster broadcaster, Ledger ledger, BroadcastSchedule schedule) {
        this.bulletins = bulletins;
        this.broadcaster = broadcaster;
        this.ledger = ledger;
        this.schedule = schedule;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(BulletinChanged event) {
        bulletins
                .find(event.bulletinId())
                .filter(bulletin -> bulletin.status() == BulletinStatus.WITHDRAWN)
                .ifPresent(this::takeOff);
    }

    private void takeOff(Bulletin bulletin) {
        broadcaster.busyWith().stream()
                .filter(occurrence -> plays(occurrence, bulletin.id()))
                .forEach(occurrence -> stop(occurrence, bulletin));
    }

    private boolean plays(long occurrenceId, long bulletinId) {
        return ledger.find(occurrenceId)
                .flatMap(schedule::slotFor)
                .map(slot -> slot.plan().items().stream().anyMatch(item -> item.bulletinId() == bulletinId))
                .orElse(false);
    }

    private void stop(long occurrenceId, Bulletin bulletin) {
        try {
            broadcaster.stop(occurrenceId, "Bản tin “" + bulletin.title() + "” bị thu hồi,");
        } catch (Refusal ended) {
            log.info("Occurrence {} ended before its bulletin was withdrawn", occurrenceId);
        }
    }
}
