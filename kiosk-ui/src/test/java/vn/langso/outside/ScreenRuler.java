package vn.langso.outside;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Measures what is shown as a resident sees it, in the millimetres of the page: nothing scrolls, is cut, hidden, too
 * small or outside of the glass, and every text stands out from its ground. The sizes are those of the kiosk page in the
 * design: targets 20 mm, capitals 4.8 mm (ADA 707) and 7.3 mm in large letters (EN 301 549, 0.7 degrees at 600 mm),
 * contrast 7:1 (WCAG 1.4.6).
 */
final class ScreenRuler {
    private static final double CAPITALS = 4.8;
    private static final double LARGE_CAPITALS = 7.3;
    private static final double TARGET = 20;
    private static final double CONTRAST = 7;

    private static final String SCRIPT = script();

    private ScreenRuler() {}

    /** One sentence for each thing that is wrong inside the element. */
    @SuppressWarnings("unchecked")
    static List<String> problems(Page page, String root) {
        return (List<String>) page.evaluate(
                SCRIPT,
                Map.of(
                        "root", root,
                        "capitals", CAPITALS,
                        "largeCapitals", LARGE_CAPITALS,
                        "target", TARGET,
                        "contrast", CONTRAST));
    }

    private static String script() {
        try (InputStream script = ScreenRuler.class.getResourceAsStream("screen-ruler.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
