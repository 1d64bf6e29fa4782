package vn.langso.scheduler.bulletins;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.config.InputCheck;
import vn.langso.config.Refusal;
import vn.langso.media.audio.ReadAloud;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideLibrary;

/**
 * Bulletins and their approval by a second person. Whatever cannot be done is refused with a {@link Refusal}: CONFLICT
 * in a wrong state, FORBIDDEN for one's own work. Every step is kept in the history and published as {@link
 * BulletinChanged}. Thread-safe.
 */
@Service
public class Bulletins {
    private static final Logger log = LoggerFactory.getLogger(Bulletins.class);
    private static final int REASON = 500;

    private final JdbcBulletins bulletins;
    private final JdbcBulletinEvents history;
    private final BulletinBook book;
    private final DraftCheck drafts;
    private final GuideLibrary guides;
    private final ReadAloud readAloud;
    private final Clock clock;

    Bulletins(
            JdbcBulletins bulletins,
            JdbcBulletinEvents history,
            BulletinBook book,
            DraftCheck drafts,
            GuideLibrary guides,
            ReadAloud readAloud,
            Clock clock) {
        this.bulletins = bulletins;
        this.history = history;
        this.book = book;
        this.drafts = drafts;
        this.guides = guides;
        this.readAloud = readAloud;
        this.clock = clock;
    }

    /** All bulletins, the newest first. */
    @Transactional(readOnly = true)
    public List<Bulletin> all() {
        return bulletins.newestFirst();
    }

    @Transactional(readOnly = true)
    public Optional<Bulletin> find(long id) {
        return bulletins.find(id);
    }

    /** What was done to a bulletin, the oldest first. */
    @Transactional(readOnly = true)
    public List<BulletinEvent> history(long id) {
        return history.of(id);
    }

    /**
     * Makes a draft; a guide's or typed text is spoken into a clip at once where a voice is installed. Speaking takes
     * seconds, so only the writing is a transaction.
     */
    public Bulletin create(BulletinDraft draft, String by) {
        return book.add(spoken(drafts.checked(draft)), by);
    }

    /** Refuses what {@link #create} would refuse; makes nothing. */
    @Transactional(readOnly = true)
    public void check(BulletinDraft draft) {
        drafts.checked(draft);
    }

    /** One click: the guide's broadcast text as a draft. */
    public Bulletin fromGuide(String guideSlug, String by) {
        return create(new BulletinDraft("", BulletinKind.GUIDE, Priority.NORMAL, guideSlug, null, null, null), by);
    }

    /** Gives the bulletin a recording instead; an approval is dropped and it is a draft again. */
    @Transactional
    public Bulletin useClip(long id, long clipId, String by) {
        Bulletin bulletin = ready(id, BulletinAction.SOUND_CHANGED);
        InputCheck check = new InputCheck();
        drafts.checkClipExists(check, clipId);
        check.refuseProblems("Clip refused for bulletin " + id);
        return changed(bulletin, bulletin.withSound(clipId), BulletinAction.SOUND_CHANGED, by);
    }

    /**
     * Says until when the bulletin may be heard; an approval is dropped and it is a draft again.
     *
     * @param lastDay from today on; null for one that does not expire
     */
    @Transactional
    public Bulletin changeExpiry(long id, @Nullable LocalDate lastDay, String by) {
        Bulletin bulletin = ready(id, BulletinAction.EXPIRY_CHANGED);
        if (Objects.equals(bulletin.expiresOn(), lastDay)) {
            return bulletin;
        }
        InputCheck check = new InputCheck();
        drafts.checkExpiry(check, lastDay);
        check.refuseProblems("Last day refused for bulletin " + id);
        return changed(bulletin, bulletin.withExpiry(lastDay), BulletinAction.EXPIRY_CHANGED, by);
    }

    /** Asks for approval; refused without a clip, and once it has expired. */
    @Transactional
    public Bulletin submit(long id, String by) {
        Bulletin bulletin = ready(id, BulletinAction.SUBMITTED);
        if (bulletin.clipId() == null) {
            throw BulletinRefusal.noSound(bulletin);
        }
        refuseExpired(bulletin);
        return changed(bulletin, bulletin.submitted(), BulletinAction.SUBMITTED, by);
    }

    /** Approves what will be heard; forbidden for its author and for whoever changed its sound. */
    @Transactional
    public Bulletin approve(long id, String by) {
        Bulletin bulletin = known(id);
        if (bulletin.author().equalsIgnoreCase(by) || history.madeBy(by, id)) {
            throw BulletinRefusal.ownWork(bulletin, by);
        }
        refuseWrongState(bulletin, BulletinAction.APPROVED);
        refuseExpired(bulletin);
        return changed(bulletin, bulletin.approvedBy(by, clock.instant()), BulletinAction.APPROVED, by);
    }

    /** Sends a submitted bulletin back to its author, with the reason. */
    @Transactional
    public Bulletin giveBack(long id, String reason, String by) {
        Bulletin bulletin = ready(id, BulletinAction.RETURNED);
        String why = reason("Lý do trả lại", reason);
        return changed(bulletin, bulletin.returned(why), BulletinAction.RETURNED, by);
    }

    /** Takes a bulletin off for good, with the reason; it cannot go on air any more. */
    @Transactional
    public Bulletin withdraw(long id, String reason, String by) {
        Bulletin bulletin = ready(id, BulletinAction.WITHDRAWN);
        String why = reason("Lý do thu hồi", reason);
        return changed(bulletin, bulletin.withdrawn(why), BulletinAction.WITHDRAWN, by);
    }

    /** Whether the guide it was made from has a newer version, or is gone. */
    @Transactional(readOnly = true)
    public boolean isStale(Bulletin bulletin) {
        String slug = bulletin.guideSlug();
        return slug != null
                && guides.find(slug)
                        .map(Guide::version)
                        .filter(version -> version.equals(bulletin.guideVersion()))
                        .isEmpty();
    }

    /** Without a voice the draft is kept; it must get a recording before it can be submitted. */
    private BulletinContent spoken(BulletinContent content) {
        String text = content.text();
        if (text == null || content.clipId() != null) {
            return content;
        }
        if (!readAloud.available()) {
            log.warn("Bulletin '{}' is kept without sound: no voice is installed (espeak-ng)", content.title());
            return content;
        }
        return content.with(readAloud.speak(content.title(), text).id());
    }

    private void refuseExpired(Bulletin bulletin) {
        LocalDate lastDay = bulletin.expiresOn();
        if (lastDay != null && bulletin.isExpiredOn(LocalDate.now(clock))) {
            throw BulletinRefusal.expired(bulletin, lastDay);
        }
    }

    private Bulletin ready(long id, BulletinAction action) {
        Bulletin bulletin = known(id);
        refuseWrongState(bulletin, action);
        return bulletin;
    }

    private Bulletin known(long id) {
        return bulletins.find(id).orElseThrow(() -> BulletinRefusal.unknown(id));
    }

    private static void refuseWrongState(Bulletin bulletin, BulletinAction action) {
        if (!action.possibleIn(bulletin.status())) {
            throw BulletinRefusal.wrongState(bulletin, action);
        }
    }

    private Bulletin changed(Bulletin before, Bulletin after, BulletinAction action, String by) {
        try {
            return book.change(after, action, by);
        } catch (OptimisticLockingFailureException e) {
            throw BulletinRefusal.changedMeanwhile(before, e);
        }
    }

    private static String reason(String label, String reason) {
        InputCheck check = new InputCheck();
        String why = check.required("reason", label, reason, REASON);
        check.refuseProblems("Reason refused");
        return why;
    }
}
