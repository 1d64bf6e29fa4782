package vn.langso.media.guides;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.langso.config.Commune;
import vn.langso.config.CommuneProfile;
import vn.langso.config.Refusal;
import vn.langso.config.accounts.AuditTrail;

/**
 * The guides in their newest version, placeholders filled from the commune. Kept in memory; two small questions to the
 * database tell whether that is still true, also where another node made the change. Thread-safe.
 */
@Service
public class GuideLibrary {
    private final JdbcGuides guides;
    private final JdbcEditions editions;
    private final JdbcPacks packs;
    private final CommuneProfile profile;
    private final AuditTrail audit;
    private final Clock clock;

    private volatile @Nullable Shelf shelf;

    GuideLibrary(
            JdbcGuides guides,
            JdbcEditions editions,
            JdbcPacks packs,
            CommuneProfile profile,
            AuditTrail audit,
            Clock clock) {
        this.guides = guides;
        this.editions = editions;
        this.packs = packs;
        this.profile = profile;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everything as it was for one state of the database. */
    private record Shelf(JdbcGuides.Stamp stamp, Commune commune, List<Guide> guides, Map<String, String> lexicon) {}

    /** All guides, by category and position. */
    @Transactional(readOnly = true)
    public List<Guide> all() {
        return shelf().guides();
    }

    @Transactional(readOnly = true)
    public Optional<Guide> find(String slug) {
        return shelf().guides().stream()
                .filter(guide -> guide.slug().equals(slug))
                .findFirst();
    }

    /** The categories that have guides, in order. */
    @Transactional(readOnly = true)
    public List<GuideCategory> categories() {
        List<String> used = shelf().guides().stream().map(Guide::category).toList();
        return GuideCategories.ALL.stream()
                .filter(category -> used.contains(category.slug()))
                .toList();
    }

    /** How a voice reads words that are no Vietnamese syllables ("OTP" as "ô tê pê"), by the word as written. */
    @Transactional(readOnly = true)
    public Map<String, String> lexicon() {
        return shelf().lexicon();
    }

    /**
     * An officer says that this version is right, with the links it gives; refused if it is no longer the newest. A version
     * that is confirmed stays confirmed by who was first.
     */
    @Transactional
    public Guide confirm(String slug, int version, String by) {
        int newest = editions.newest(slug).orElseThrow(() -> unknown(slug)).version();
        if (version != newest) {
            throw outdated(slug, version, newest);
        }
        if (editions.confirm(slug, version, by, clock.instant())) {
            audit.record(by, "confirm guide", slug + " bản " + version);
        }
        return find(slug).orElseThrow(() -> unknown(slug));
    }

    private Shelf shelf() {
        JdbcGuides.Stamp stamp = guides.stamp();
        Commune commune = profile.current();
        Shelf known = shelf;
        if (known != null && known.stamp().equals(stamp) && known.commune().equals(commune)) {
            return known;
        }
        FilledGuides filled = new FilledGuides(commune, packs.fallbacks());
        List<Guide> all = guides.newest().stream().map(filled::filled).toList();
        Shelf fresh = new Shelf(stamp, commune, all, packs.lexicon());
        // what a writing transaction sees may be rolled back, so only readers put something on the shelf
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            shelf = fresh;
        }
        return fresh;
    }

    private static Refusal unknown(String slug) {
        return Refusal.of(
                Refusal.Kind.NOT_FOUND,
                "Không có bài hướng dẫn \"" + slug + "\", hãy chọn trong danh sách bài.",
                "No guide " + slug);
    }

    private static Refusal outdated(String slug, int version, int newest) {
        return Refusal.of(
                Refusal.Kind.CONFLICT,
                "Bài \"" + slug + "\" đã có bản " + newest + ", không xác nhận được bản " + version
                        + ". Hãy đọc lại bản " + newest + " rồi xác nhận.",
                "Guide " + slug + " is at version " + newest + ", cannot confirm version " + version);
    }
}
