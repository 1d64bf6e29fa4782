package vn.langso.media.print;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideStep;
import vn.langso.media.guides.StepPicture;
import vn.langso.media.guides.StoreLink;
import vn.langso.media.pictures.Picture;

/** The words of a guide and its surroundings under the names that templates use. All texts are clean. Stateless. */
final class GuideSlots {
    /** Letters of a commune's name that leave room for the rest of a foot in large print. */
    private static final int SHORT_NAME = 12;

    /** Letters of a title that stand in two lines of a poster. */
    private static final int SHORT_TITLE = 48;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private GuideSlots() {}

    /** What is the same on every sheet of the guide: its warnings and steps. */
    static SheetWords ofGuide(Guide guide, PrintContext context, Wording wording) {
        List<Map<String, String>> warnings = guide.warnings().stream()
                .map(warning -> Map.of("warning", flowing(warning)))
                .toList();
        List<Map<String, String>> steps =
                guide.steps().stream().map(step -> step(step, guide, wording)).toList();
        if (wording != Wording.BILINGUAL) {
            return lists(warnings, steps);
        }
        SecondLanguage second = SecondLanguage.of(guide, context);
        return lists(second.besideWarnings(warnings), second.besideSteps(steps));
    }

    private static SheetWords lists(List<Map<String, String>> warnings, List<Map<String, String>> steps) {
        return new SheetWords(Map.of(), Map.of("warnings", SheetWords.rows(warnings), "steps", SheetWords.rows(steps)));
    }

    /** What a sheet says beside them. */
    static SheetWords ofSheet(
            Guide guide, PrintContext context, Wording wording, String imprint, List<StoreLink> stores) {
        Map<String, String> single = new HashMap<>(single(guide, context, wording, imprint));
        single.put("stores", stores.isEmpty() ? "" : "yes");
        List<Map<String, String>> members = TeamWords.members(local(context), wording);
        return new SheetWords(
                wording == Wording.BILINGUAL ? SecondLanguage.of(guide, context).beside(single) : single,
                Map.of("members", SheetWords.rows(members), "stores", SheetWords.rows(StoreCodes.words(stores))));
    }

    private static Map<String, String> single(Guide guide, PrintContext context, Wording wording, String imprint) {
        String address = context.address().toASCIIString();
        return Map.ofEntries(
                // a file has a plain name; on the sheet the headline holds its words together
                Map.entry("name", PrintText.clean(guide.title())),
                Map.entry("title", PrintText.headline(PrintText.clean(guide.title()))),
                Map.entry("short-title", hasLongTitle(guide) ? "" : "yes"),
                Map.entry("long-title", hasLongTitle(guide) ? "yes" : ""),
                Map.entry("summary", flowing(guide.summary())),
                Map.entry("audience", flowing(guide.audience())),
                Map.entry("audience-and-stop", stopped(flowing(guide.audience()))),
                Map.entry("minutes", Integer.toString(guide.minutes())),
                Map.entry("commune", PrintText.unbroken(PrintText.clean(context.communeName()))),
                Map.entry("short-name", hasLongName(context) ? "" : "yes"),
                Map.entry("long-name", hasLongName(context) ? "yes" : ""),
                Map.entry("place", flowing(context.supportPlace())),
                Map.entry("place-and-stop", placeAndStop(context.supportPlace())),
                Map.entry("qr", address),
                Map.entry("address", PrintText.withoutScheme(address)),
                Map.entry("version", Integer.toString(guide.version())),
                Map.entry("date", DATE.format(context.printedOn())),
                Map.entry("hamlet", PrintText.clean(local(context).hamlet())),
                // a sheet for a hamlet names its helpers, one for the whole commune says where to look for them
                Map.entry("general", local(context).name().isEmpty() ? "yes" : ""),
                Map.entry("team", PrintText.clean(local(context).name())),
                Map.entry("nobody", local(context).all() == 0 ? "yes" : ""),
                Map.entry("people", local(context).all() > 1 ? local(context).all() + " người" : ""),
                Map.entry("tips-here", wording == Wording.FULL ? "yes" : ""),
                Map.entry("tips-elsewhere", wording == Wording.FULL ? "" : "yes"),
                Map.entry("imprint", PrintText.clean(imprint)),
                Map.entry("sample", guide.confirmed() ? "" : "yes"));
    }

    private static boolean hasLongName(PrintContext context) {
        return PrintText.clean(context.communeName()).length() > SHORT_NAME;
    }

    private static boolean hasLongTitle(Guide guide) {
        return PrintText.clean(guide.title()).length() > SHORT_TITLE;
    }

    private static LocalTeam local(PrintContext context) {
        return context.team() == null ? LocalTeam.NONE : context.team();
    }

    private static Map<String, String> step(GuideStep step, Guide guide, Wording wording) {
        StepPicture picture = step.picture();
        return Map.of(
                "number", Integer.toString(step.number()),
                "icon", step.icon(),
                "title", flowing(PrintText.ownNumber(step.title())),
                "listed", listed(step, guide.steps().size()),
                "text", flowing(step.text()),
                "tip", wording == Wording.FULL ? flowing(step.tip()) : "",
                "picture", picture == null ? "" : picture.picture().fileName(),
                "picture-alt", picture == null ? "" : PrintText.clean(picture.alt()),
                "picture-size", picture == null ? "" : size(picture.picture()));
    }

    /** The layout engine knows no greatest width: both sides are said. */
    private static String size(Picture picture) {
        return "width:%s;height:%s"
                .formatted(
                        SheetStyles.length(picture.printedWidth(), "mm"),
                        SheetStyles.length(picture.printedHeight(), "mm"));
    }

    /** A step in a list that runs on: its number stays with its first word, its stop with its last; one number is enough. */
    private static String listed(GuideStep step, int last) {
        String title = PrintText.ownNumber(PrintText.clean(step.title()));
        boolean numbered = PrintText.hasOwnNumber(title);
        String number = numbered ? "" : "%d.%c".formatted(step.number(), PrintText.NO_BREAK_SPACE);
        return " " + number + title + (step.number() == last ? "." : ";");
    }

    /** A stop outside of the bold words could begin the next line. */
    static String placeAndStop(String place) {
        return flowing(place) + ".";
    }

    /** For a text that another sentence follows. */
    private static String stopped(String text) {
        return text.matches(".*[.!?…]") ? text : text + ".";
    }

    static String flowing(String text) {
        return PrintText.withoutRunt(PrintText.clean(text));
    }
}
