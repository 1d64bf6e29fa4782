package vn.langso.media.guides;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    private final JdbcGuides guides;
    private final JdbcEditions editions;
    private final JdbcTranslations translations;
    private final AuditTrail audit;
    private final Clock clock;

    PackImport(
            JdbcPacks packs,
            JdbcGuides guides,
            JdbcEditions editions,
            JdbcTranslations translations,
            AuditTrail audit,
            Clock clock) {
        this.packs = packs;
        this.guides = guides;
        this.editions = editions;
        this.translations = translations;
        this.audit = audit;
        this.clock = clock;
    }

    /** A pack that lies in no folder and has no pictures. */
    @Transactional
    int take(String name, byte[] yaml) {
        return take(name, yaml, PackPictures.NONE);
    }

    /** Returns how many new versions came in; refuses a bad pack. */
    @Transactional
    int take(String name, byte[] yaml, PackPictures pictures) {
        String sha256 = hash(yaml, pictures);
        if (packs.known(sha256)) {
            return 0;
        }
        GuidePack pack = GuidePackReader.read(yaml, pictures);
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

    /** A pack with another picture in a file of the same name is another pack; one without pictures is its text. */
    private static String hash(byte[] yaml, PackPictures pictures) {
        List<String> names = PackPictures.namesIn(PackYaml.read(yaml));
        String text = GuideHash.of(yaml);
        return names.isEmpty()
                ? text
                : GuideHash.of((text + names.stream().map(pictures::hash).toList()).getBytes(StandardCharsets.UTF_8));
    }

    private boolean addIfNew(Guide packed, List<GuideTranslation> translated) {
        Guide guide = withStaffPictures(packed);
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

    /** What staff gave to a step stays with it, whatever pack comes, as long as the step says the same. */
    private Guide withStaffPictures(Guide packed) {
        List<GuideStep> before = guides.newest(packed.slug()).map(Guide::steps).orElse(List.of());
        return packed.with(packed.steps().stream()
                .map(step -> before.stream()
                        .filter(old -> isStaffs(old.picture()) && saysTheSame(old, step))
                        .findFirst()
                        .map(old -> step.showing(old.picture()))
                        .orElse(step))
                .toList());
    }

    private static boolean isStaffs(@Nullable StepPicture picture) {
        return picture != null && picture.givenBy() != null;
    }

    private static boolean saysTheSame(GuideStep one, GuideStep other) {
        return one.title().equals(other.title()) && one.text().equals(other.text());
    }
}
