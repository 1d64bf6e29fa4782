package vn.langso.media.print;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.springframework.stereotype.Component;
import vn.langso.config.StorageSettings;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.StoreLink;
import vn.langso.media.pictures.PictureLibrary;
import vn.langso.media.print.drawing.DrawnElements;

/**
 * Prints editions of guides: words into the template, letters checked, parts measured and arranged, pages printed. Holds
 * one press for each processor; a press serves one thread at a time. Thread-safe.
 */
@Component
class PrintShop implements SheetMaker {
    private final PrintFonts fonts;
    private final Glyphs glyphs;
    private final PaperSettings settings;
    private final PictureLibrary pictures;
    private final PartHeights heights = new PartHeights();
    private final SheetStyles styles = new SheetStyles();
    private final Templates templates = new Templates();
    private final Semaphore free = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final Deque<Press> presses = new ArrayDeque<>();

    PrintShop(StorageSettings storage, PaperSettings settings, PictureLibrary pictures) {
        this.settings = settings;
        this.pictures = pictures;
        fonts = PrintFonts.from(storage.data().resolve("fonts"));
        glyphs = new Glyphs(fonts);
    }

    Glyphs glyphs() {
        return glyphs;
    }

    @Override
    public PrintedSheet print(Edition edition, Guide guide, PrintContext context) {
        return onPress(press -> {
            SetSheet sheet = set(press, edition, guide, context);
            return new PrintedSheet(
                    fileName(edition, guide), press.print(sheet.document(), sheet.pages()), sheet.pages());
        });
    }

    /** A sheet with what was measured while it was laid out. */
    record Proof(
            PrintedSheet sheet,
            Edition edition,
            Map<String, Double> overflowMm,
            int named,
            FinePrint finePrint,
            MainText mainText,
            Set<String> codes) {}

    /** The sheet for preflight: also one that does not stand on its pages, for preflight to refuse. */
    Proof proof(Edition edition, Guide guide, PrintContext context) {
        return onPress(press -> proof(press, set(press, edition, guide, context), fileName(edition, guide)));
    }

    static Proof proof(Press press, SetSheet set, String fileName) {
        Press.Laid laid = press.lay(set.document());
        FinePrint fine = FinePrint.of(set.document(), set.edition().style());
        PrintedSheet sheet = new PrintedSheet(fileName, press.print(laid), set.pages());
        return new Proof(
                sheet, set.edition(), laid.overflow(), set.named(), fine, MainText.of(set.document()), set.codes());
    }

    /** Begins a file of many sheets. It keeps one press until it is closed. */
    SheetRoll roll(OutputStream file) {
        free.acquireUninterruptibly();
        return new SheetRoll(this, take(), file);
    }

    /**
     * A sheet as it will stand on its pages.
     *
     * @param named how many of its team it names
     */
    record SetSheet(Document document, int pages, Edition edition, int named) {

        /** What its QR codes say. */
        Set<String> codes() {
            return Set.copyOf(document.select("img[data-qr]").eachAttr(DrawnElements.QR));
        }
    }

    /**
     * Names fewer helpers where all of them leave no room for the guide, but always one.
     *
     * @throws vn.langso.config.Refusal if the guide does not fit or has letters that no font can draw
     */
    SetSheet set(Press press, Edition edition, Guide guide, PrintContext context) {
        return new NamesThatFit(this, press, guide, context).set(edition);
    }

    /** In the edition's own way, or in the next that it names; all of its team. */
    SetSheet setInOneWay(Press press, Edition edition, Guide guide, PrintContext context) {
        Composer composer = composer(edition, guide, context, List.of());
        Typesetter typesetter = new Typesetter(press, composer, heights);
        LocalTeam team = context.team();
        int named = team == null ? 0 : edition.wording().names(team.members().size());
        Optional<SetSheet> sheet = set(composer, typesetter, named);
        Edition otherwise = edition.otherwise();
        return sheet.map(plain -> withStores(press, guide, context, plain)).orElseGet(() -> {
            if (otherwise == null) {
                throw typesetter.tooLong(PrintText.clean(guide.title()));
            }
            return setInOneWay(press, otherwise, guide, context);
        });
    }

    /** The same sheet with codes to the application's stores, if they need no more paper. */
    private SetSheet withStores(Press press, Guide guide, PrintContext context, SetSheet plain) {
        List<StoreLink> stores = plain.edition().showsStores() ? StoreCodes.of(guide) : List.of();
        if (stores.isEmpty()) {
            return plain;
        }
        Composer composer = composer(plain.edition(), guide, context, stores);
        return set(composer, new Typesetter(press, composer, heights), plain.named())
                .filter(sheet -> sheet.pages() == plain.pages())
                .orElse(plain);
    }

    /** The words of the office's imprint on what is no guide; empty if it gave none. */
    String imprint(LocalDate printedOn) {
        return settings.imprint(printedOn, 0);
    }

    /** Words for a sheet that is no guide, and how many people of a team they name. */
    record Said(SheetWords words, int named) {}

    /**
     * A sheet of any words, for preflight.
     *
     * @param wordings each says less than the one before; the first is taken that needs no more pages than the last
     * @throws vn.langso.config.Refusal if they do not fit or have letters that no font can draw
     */
    Proof proof(Edition edition, List<Said> wordings, String title, String fileName) {
        return onPress(press -> proof(press, set(press, edition, wordings, title), fileName));
    }

    private SetSheet set(Press press, Edition edition, List<Said> wordings, String title) {
        Said last = wordings.getLast();
        Composer brief = composer(edition, templates.of(edition).fill(last.words()));
        Typesetter least = new Typesetter(press, brief, heights);
        SetSheet shortest = set(brief, least, last.named()).orElseThrow(() -> least.tooLong(PrintText.clean(title)));
        return wordings.subList(0, wordings.size() - 1).stream()
                .flatMap(said -> {
                    Composer composer = composer(edition, templates.of(edition).fill(said.words()));
                    return set(composer, new Typesetter(press, composer, heights), said.named()).stream();
                })
                .filter(sheet -> sheet.pages() == shortest.pages())
                .findFirst()
                .orElse(shortest);
    }

    /** A sheet that was set before, for a roll. */
    byte[] print(SheetSources.Source source) {
        return onPress(press -> press.print(source.document(), source.pages()));
    }

    private Composer composer(Edition edition, Guide guide, PrintContext context, List<StoreLink> stores) {
        String imprint = settings.imprint(context.printedOn(), context.printRun());
        SheetWords words = GuideSlots.ofSheet(guide, context, edition.wording(), imprint, stores);
        return composer(edition, templates.of(edition, guide, context).fill(words));
    }

    private Composer composer(Edition edition, Document filled) {
        glyphs.provide(filled);
        ReadingOrder.keep(filled);
        return new Composer(edition, filled);
    }

    private static Optional<SetSheet> set(Composer composer, Typesetter typesetter, int named) {
        return typesetter
                .set()
                .map(setting -> new SetSheet(
                        composer.toPrint(setting.size(), setting.arrangement()),
                        setting.arrangement().pages(),
                        composer.edition(),
                        named));
    }

    /** Takes back the press of a roll that ended well. */
    void ended(Press press) {
        giveBack(press);
        free.release();
    }

    /** The press of a roll that failed is left to the garbage collector. */
    void broke() {
        free.release();
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
            return presses.isEmpty() ? new Press(fonts, styles, pictures::bytes) : presses.pop();
        }
    }

    /** Only after success: what failed half-way may hold anything, so its press is left to the garbage collector. */
    private void giveBack(Press press) {
        synchronized (presses) {
            presses.push(press);
        }
    }
}
