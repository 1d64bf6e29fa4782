package vn.langso.media.print.batch;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.langso.media.guides.Guide;
import vn.langso.media.print.PrintProduct;

/**
 * Tells which paper is outdated: version by version, and a hamlet as soon as one of its recipients has only an old one.
 * Stateless.
 *
 * @param guides of today
 * @param hamlets names under which whole hamlets are printed for
 * @param teams names of the teams in the register
 */
record StalePaper(List<Guide> guides, Set<String> hamlets, Set<String> teams) {

    /** What is told of a guide in one sentence. */
    private record Told(PrintProduct product, int version, boolean inHamlets) {}

    /** The most hamlets first. */
    List<StalePrint> of(List<HangingPaper> hanging) {
        Map<String, List<HangingPaper>> byGuide = hanging.stream()
                .collect(Collectors.groupingBy(paper -> paper.place().slug()));
        return guides.stream()
                .flatMap(guide -> of(guide, byGuide.getOrDefault(guide.slug(), List.of())))
                .sorted(Comparator.comparingInt(StalePrint::hamlets)
                        .reversed()
                        .thenComparing(StalePrint::title)
                        .thenComparing(StalePrint::product)
                        .thenComparing(StalePrint::printedVersion))
                .toList();
    }

    private Stream<StalePrint> of(Guide guide, List<HangingPaper> hanging) {
        Map<Told, Set<HangingPaper.Place>> old =
                hanging.stream().collect(Collectors.groupingBy(HangingPaper::place)).values().stream()
                        .flatMap(this::stillThere)
                        .filter(paper -> paper.version() < guide.version())
                        .collect(Collectors.groupingBy(
                                StalePaper::told, Collectors.mapping(HangingPaper::place, Collectors.toSet())));
        return old.entrySet().stream()
                .map(entry -> new StalePrint(
                        guide.slug(),
                        guide.title(),
                        entry.getKey().product(),
                        entry.getKey().version(),
                        guide.version(),
                        entry.getKey().inHamlets() ? entry.getValue().size() : 0));
    }

    private static Told told(HangingPaper paper) {
        return new Told(paper.place().product(), paper.version(), paper.place().inHamlet());
    }

    /**
     * Of one place. A newer sheet of the whole hamlet takes the place of those of its teams; that of somebody who is in the
     * register no longer – renamed or taken out, nothing can be printed for it again – gives way to any newer one.
     */
    private Stream<HangingPaper> stillThere(List<HangingPaper> place) {
        return place.stream()
                .filter(paper -> place.stream()
                        .filter(other -> other.version() > paper.version())
                        .noneMatch(other -> hamlets.contains(other.recipient()) || isGone(paper)));
    }

    private boolean isGone(HangingPaper paper) {
        return paper.place().inHamlet() && !hamlets.contains(paper.recipient()) && !teams.contains(paper.recipient());
    }
}
