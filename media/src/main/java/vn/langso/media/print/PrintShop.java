package vn.langso.media.print;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;
import vn.langso.config.StorageSettings;
import vn.langso.media.guides.Guide;

/**
 * Prints editions of guides: words into the template, letters checked, parts measured and arranged, pages printed. Holds
 * one press for each processor; a press serves one thread at a time. Thread-safe.
 */
@Component
class PrintShop {
    private final PrintFonts fonts;
    private final Glyphs glyphs;
    private final SheetStyles styles = new SheetStyles();
    private final Map<String, SheetTemplate> templates = new ConcurrentHashMap<>();
    private final Semaphore free = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final Deque<Press> presses = new ArrayDeque<>();

    PrintShop(StorageSettings storage) {
        fonts = PrintFonts.from(storage.data().resolve("fonts"));
        glyphs = new Glyphs(fonts);
    }

    PrintedSheet print(Edition edition, Guide guide, PrintContext context) {
        GuideSlots slots = GuideSlots.of(guide, context);
        Document filled = templates
                .computeIfAbsent(edition.template(), SheetTemplate::load)
                .fill(slots);
        glyphs.provide(filled);
        Composer composer = new Composer(edition, filled);
        return onPress(press -> {
            Typesetter.Setting setting = new Typesetter(press, edition, composer).set(slots.text("title"));
            Document sheet = composer.toPrint(setting.size(), setting.arrangement());
            int pages = setting.arrangement().pages();
            return new PrintedSheet(fileName(edition, guide), press.print(sheet, pages), pages);
        });
    }

    private static String fileName(Edition edition, Guide guide) {
        return "%s-%s-ban-%d.pdf".formatted(edition.name(), guide.slug(), guide.version());
    }

    private <T> T onPress(Function<Press, T> work) {
        free.acquireUninterruptibly();
        Press press = take();
        try {
            T result = work.apply(press);
            giveBack(press);
            return result;
        } finally {
            free.release();
        }
    }

    private Press take() {
        synchronized (presses) {
            return presses.isEmpty() ? new Press(fonts, styles) : presses.pop();
        }
    }

    /** Only after success: what failed half-way may hold anything, so its press is left to the garbage collector. */
    private void giveBack(Press press) {
        synchronized (presses) {
            presses.push(press);
        }
    }
}
