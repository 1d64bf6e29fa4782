package vn.langso.config.accounts;

import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.config.StaffAction;
import vn.langso.config.VietnameseText;

/** Who did what and when; append-only. Thread-safe. */
@Service
public class AuditTrail {
    private static final int WHO_AND_ACTION = 80;
    private static final int WHAT = 500;

    private final JdbcAudit entries;
    private final Clock clock;

    AuditTrail(JdbcAudit entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Joins the caller's transaction. Line breaks become spaces and long texts are cut, so one deed is one line. */
    @Transactional
    public void record(String who, String action, String what) {
        entries.insert(clock.instant(), line(who, WHO_AND_ACTION), line(action, WHO_AND_ACTION), line(what, WHAT));
    }

    /** The newest entries first, at most {@code limit}. */
    @Transactional(readOnly = true)
    public List<AuditEntry> newest(int limit) {
        return entries.newest(limit);
    }

    @EventListener
    void on(StaffAction deed) {
        record(deed.who(), deed.action(), deed.what());
    }

    private static String line(String text, int max) {
        String line = VietnameseText.clean(text).replace('\n', ' ').strip();
        return line.length() <= max ? line : line.substring(0, max - 1) + "…";
    }
}
