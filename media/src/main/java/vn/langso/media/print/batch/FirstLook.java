package vn.langso.media.print.batch;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.langso.config.Refusal;
import vn.langso.media.print.Finding;

/**
 * What an order says of the first sheets of its guides, in Vietnamese, before there are many. Immutable.
 *
 * @param sightings of each guide, the first recipient's sheet
 */
record FirstLook(PrintOrder order, OrderCheck.Sheets sheets, List<FirstSheets.Sighting> sightings) {
    FirstLook {
        sightings = List.copyOf(sightings);
    }

    /** @throws Refusal if not one sheet of the order would be printed */
    void refuseIfHopeless() {
        List<Refusal.Problem> problems = sightings.stream()
                .filter(FirstSheets.Sighting::refusesAll)
                .map(sighting -> new Refusal.Problem("guideSlugs[%d]".formatted(index(sighting)), noSheet(sighting)))
                .toList();
        if (problems.size() == sheets.guides().size()) {
            throw Refusal.invalid(problems, "Preflight refuses every sheet of the order");
        }
    }

    /** What will fail first, then what somebody should know. */
    List<String> sayings() {
        return Stream.concat(
                        sightings.stream()
                                .filter(sighting -> !sighting.found().passed())
                                .map(this::failing),
                        sightings.stream().flatMap(this::warnings))
                .toList();
    }

    private String failing(FirstSheets.Sighting sighting) {
        return sighting.refusesAll()
                ? "Sẽ không in được tờ nào trong %d tờ: %s"
                        .formatted(sheets.recipients().size(), noSheet(sighting))
                : "Bài “%s” trên %s: tờ đầu tiên, của “%s”, sẽ không in được, các tờ khác có thể cũng vậy: %s"
                        .formatted(
                                sighting.guide().title(),
                                product(),
                                sheets.recipients().getFirst().name(),
                                refusals(sighting));
    }

    private String noSheet(FirstSheets.Sighting sighting) {
        return "Bài “%s” không in được thành %s. %s".formatted(sighting.guide().title(), product(), refusals(sighting));
    }

    private static String refusals(FirstSheets.Sighting sighting) {
        return sighting.found().refusals().stream().map(Finding::sentence).collect(Collectors.joining(" "));
    }

    /** Each names its guide where the order has several, but for what is true of them all. */
    private Stream<String> warnings(FirstSheets.Sighting sighting) {
        String title = sighting.guide().title();
        return sighting.found().warnings().stream()
                .map(warning -> isSaidOfAll(warning) || warning.sentence().contains(title)
                        ? warning.sentence()
                        : "Bài “%s”: %s".formatted(title, warning.sentence()));
    }

    /** The address of this installation is the same on all sheets. */
    private boolean isSaidOfAll(Finding warning) {
        return sheets.guides().size() == 1 || warning.check() == Finding.Check.ADDRESS;
    }

    private int index(FirstSheets.Sighting sighting) {
        return sheets.guides().indexOf(sighting.guide());
    }

    private String product() {
        return order.product().label(order.style());
    }
}
