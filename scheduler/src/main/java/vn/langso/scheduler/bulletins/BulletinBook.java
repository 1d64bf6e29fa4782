package vn.langso.scheduler.bulletins;

import java.time.Clock;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.config.accounts.AuditTrail;

/** Writes a bulletin with its history, the audit line and the event, in one transaction. Thread-safe. */
@Component
class BulletinBook {
    private final JdbcBulletins bulletins;
    private final JdbcBulletinEvents history;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BulletinBook(
            JdbcBulletins bulletins,
            JdbcBulletinEvents history,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.bulletins = bulletins;
        this.history = history;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Bulletin add(BulletinContent content, String by) {
        long id = bulletins.insert(content, by, clock.instant());
        return written(id, BulletinAction.CREATED, by);
    }

    @Transactional
    public Bulletin change(Bulletin changed, BulletinAction action, String by) {
        bulletins.update(changed);
        return written(changed.id(), action, by);
    }

    private Bulletin written(long id, BulletinAction action, String by) {
        Bulletin now = bulletins.find(id).orElseThrow();
        history.insert(id, new BulletinEvent(clock.instant(), by, action, now.contentHash(), now.reason()));
        audit.record(by, "bulletin " + action.name().toLowerCase(Locale.ROOT), "#" + id + " " + now.title());
        events.publishEvent(new BulletinChanged(id));
        return now;
    }
}
