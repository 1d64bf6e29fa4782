package vn.langso.scheduler.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the admission to the air would find against a date if it looked now. */
final class Hindrances {
    private static final String NO_LINE = "Khu vực này không có đường loa nào nên sẽ không ai nghe.";

    private final AskedOnce known;

    Hindrances(AskedOnce known) {
        this.known = known;
    }

    /**
     * Vietnamese sentences, each once.
     *
     * @param bulletins what the date plays
     * @param zones slugs of the zones it goes to
     */
    List<String> on(LocalDate day, List<Long> bulletins, List<String> zones) {
        Stream<String> sound = bulletins.stream().flatMap(id -> of(id, day));
        boolean silent = zones.stream().noneMatch(this::hasLines);
        return Stream.concat(sound, silent ? Stream.of(NO_LINE) : Stream.of())
                .distinct()
                .toList();
    }

    private Stream<String> of(long bulletinId, LocalDate day) {
        return known.find(bulletinId)
                .map(bulletin -> Stream.of(bulletin.notApproved(), bulletin.expired(day), bulletin.unplayable())
                        .flatMap(Optional::stream))
                .orElseGet(() -> Stream.of("Bản tin số " + bulletinId + " không còn."));
    }

    private boolean hasLines(String slug) {
        return known.find(slug).filter(zone -> !zone.lines().isEmpty()).isPresent();
    }
}
