package vn.langso.media.guides;

import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.config.InputCheck;
import vn.langso.config.Refusal;
import vn.langso.config.accounts.AuditTrail;
import vn.langso.media.pictures.Picture;

/**
 * Staff give steps pictures and take them away. Each change is a new version of the guide, as any change is: it waits for
 * confirmation, and paper of the version before is stale. Thread-safe.
 */
@Service
public class GuidePictures {
    private static final String ALT = "alt";

    private final JdbcGuides guides;
    private final JdbcEditions editions;
    private final JdbcTranslations translations;
    private final AuditTrail audit;
    private final Clock clock;

    GuidePictures(
            JdbcGuides guides, JdbcEditions editions, JdbcTranslations translations, AuditTrail audit, Clock clock) {
        this.guides = guides;
        this.editions = editions;
        this.translations = translations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Gives the step a picture in place of the one it may have, or the same one other words; returns the new version.
     *
     * @param version the one that was looked at; refused (conflict) if it is no longer the newest
     * @param alt says the picture to those who do not see it, 1 to 300 characters
     */
    @Transactional
    public int put(String slug, int version, int step, Picture picture, String alt, String by) {
        StepPicture given = new StepPicture(picture, checked(alt), by);
        int made = change(slug, version, step, before -> before.showing(given));
        record(by, "put guide picture", slug, step, version, made);
        return made;
    }

    /** Takes the step's picture away; returns the new version. Refuses as {@link #put} does. */
    @Transactional
    public int remove(String slug, int version, int step, String by) {
        int made = change(slug, version, step, before -> before.showing(null));
        record(by, "remove guide picture", slug, step, version, made);
        return made;
    }

    private void record(String by, String deed, String slug, int step, int version, int made) {
        if (made != version) {
            audit.record(by, deed, "%s bước %d, bản %d".formatted(slug, step, made));
        }
    }

    private int change(String slug, int version, int step, UnaryOperator<GuideStep> change) {
        Guide seen = guides.newest(slug).orElseThrow(() -> unknown(slug));
        if (seen.version() != version) {
            throw outdated(slug, version);
        }
        if (seen.steps().stream().noneMatch(one -> one.number() == step)) {
            throw noStep(slug, step, seen.steps().size());
        }
        Guide changed = seen.with(seen.steps().stream()
                .map(one -> one.number() == step ? change.apply(one) : one)
                .toList());
        List<GuideTranslation> translated = translations.of(slug, version);
        String hash = GuideHash.of(changed, translated);
        if (hash.equals(GuideHash.of(seen, translated))) {
            return version;
        }
        insert(changed, version + 1, hash, translated);
        return version + 1;
    }

    private void insert(Guide guide, int version, String hash, List<GuideTranslation> translated) {
        try {
            long edition = editions.insert(guide, version, hash, clock.instant());
            translated.forEach(translation -> translations.insert(edition, translation));
        } catch (DuplicateKeyException e) {
            Refusal refusal = outdated(guide.slug(), version - 1);
            refusal.initCause(e);
            throw refusal;
        }
    }

    private static String checked(String alt) {
        InputCheck check = new InputCheck();
        String text = check.required(ALT, "Lời tả hình", GuideText.clean(alt), StepPicture.LONGEST_ALT);
        Placeholder.strangersIn(text)
                .forEach(stranger -> check.problem(
                        ALT, "Lời tả hình có biến lạ %s, chỉ dùng được %s.".formatted(stranger, Placeholder.keys())));
        check.refuseProblems("Words of a picture refused");
        return text;
    }

    private static Refusal unknown(String slug) {
        return Refusal.of(
                Refusal.Kind.NOT_FOUND,
                "Không có bài hướng dẫn \"" + slug + "\", hãy chọn trong danh sách bài.",
                "No guide " + slug);
    }

    private static Refusal noStep(String slug, int step, int last) {
        return Refusal.of(
                Refusal.Kind.NOT_FOUND,
                "Bài \"%s\" không có bước %d, chỉ có bước 1 đến %d.".formatted(slug, step, last),
                "Guide " + slug + " has no step " + step);
    }

    private static Refusal outdated(String slug, int version) {
        return Refusal.of(
                Refusal.Kind.CONFLICT,
                "Bài \"%s\" vừa có bản mới hơn bản %d; hãy mở lại bài rồi đổi hình.".formatted(slug, version),
                "Guide " + slug + " is no longer at version " + version);
    }
}
