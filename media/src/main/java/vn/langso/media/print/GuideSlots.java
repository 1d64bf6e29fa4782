package vn.langso.media.print;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideStep;

/** The words of a guide and its surroundings under the names that templates use. All texts are clean. */
record GuideSlots(Map<String, String> single, List<Map<String, String>> warnings, List<Map<String, String>> steps) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    static GuideSlots of(Guide guide, PrintContext context) {
        List<Map<String, String>> warnings = guide.warnings().stream()
                .map(warning -> Map.of("warning", flowing(warning)))
                .toList();
        List<Map<String, String>> steps =
                guide.steps().stream().map(GuideSlots::step).toList();
        return new GuideSlots(single(guide, context), warnings, steps);
    }

    /** A slot's text; empty if it has none. */
    String text(String slot) {
        return single.getOrDefault(slot, "");
    }

    private static Map<String, String> single(Guide guide, PrintContext context) {
        String address = context.address().toASCIIString();
        return Map.ofEntries(
                // a file has a plain name; on the sheet the headline holds its words together
                Map.entry("name", PrintText.clean(guide.title())),
                Map.entry("title", PrintText.headline(PrintText.clean(guide.title()))),
                Map.entry("summary", flowing(guide.summary())),
                Map.entry("audience", flowing(guide.audience())),
                Map.entry("minutes", Integer.toString(guide.minutes())),
                Map.entry("commune", PrintText.unbroken(PrintText.clean(context.communeName()))),
                Map.entry("place", flowing(context.supportPlace())),
                Map.entry("qr", address),
                Map.entry("address", withoutScheme(address)),
                Map.entry("version", Integer.toString(guide.version())),
                Map.entry("date", DATE.format(context.printedOn())),
                Map.entry("sample", guide.confirmed() ? "" : "yes"));
    }

    private static Map<String, String> step(GuideStep step) {
        return Map.of(
                "number", Integer.toString(step.number()),
                "title", flowing(step.title()),
                "text", flowing(step.text()),
                "tip", flowing(step.tip()));
    }

    private static String flowing(String text) {
        return PrintText.withoutRunt(PrintText.clean(text));
    }

    private static String withoutScheme(String address) {
        return PrintText.clean(address.replaceFirst("^https?://", ""));
    }
}
