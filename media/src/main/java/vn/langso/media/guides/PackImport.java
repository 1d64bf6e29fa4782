package vn.langso.media.guides;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.config.accounts.AuditTrail;

/**
 * Brings a pack into the library, whole or not at all, and once: the same pack changes nothing, the same content makes no
 * new version, an older pack does not replace what is newer. Thread-safe.
 */
@Service
class PackImport {
    private static final Logger LOG = LoggerFactory.getLogger(PackImport.class);

    private final JdbcPacks packs;
    private final JdbcEditions editions;
    private final JdbcTranslations translations;
    private final AuditTrail audit;
    private final Clock clock;

    PackImport(JdbcPacks packs, JdbcEditions editions, JdbcTranslations translations, AuditTrail audit, Clock clock) {
        this.packs = packs;
        this.editions = editions;
        this.translations = translations;
        this.audit = audit;
        this.clock = clock;
    }

    /** Returns how many new versions came in; refuses a bad pack. */
    @Transactional
    int take(String name, byte[] yaml) {
        String sha256 = GuideHash.of(yaml);
        if (packs.known(sha256)) {
            return 0;
        }
        GuidePack pack = GuidePackReader.read(yaml);
        int added = (int) pack.guides().stream()
                .filter(guide -> addIfNew(guide, pack.translationsOf(guide)))
                .count();
        packs.insert(name, sha256, pack, clock.instant());
        audit.record("system", "import guide pack", name + ", bản mới: " + added);
        LOG.info(
                "Guide pack {} imported, {} of {} guides new",
                name,
                added,
                pack.guides().size());
        return added;
    }

    private boolean addIfNew(Guide guide, List<GuideTranslation> translated) {
        String hash = GuideHash.of(guide, translated);
        Optional<JdbcEditions.Edition> newest = editions.newest(guide.slug());
        boolean nothingNew = newest.filter(edition -> edition.contentHash().equals(hash)
                        || edition.preparedOn().isAfter(guide.preparedOn()))
                .isPresent();
        // two packs with the same guide must not take turns at every start
        if (nothingNew || editions.known(guide.slug(), hash, guide.preparedOn())) {
            return false;
        }
        int version = newest.map(edition -> edition.version() + 1).orElse(1);
        long edition = editions.insert(guide, version, hash, clock.instant());
        translated.forEach(translation -> translations.insert(edition, translation));
        return true;
    }
}
