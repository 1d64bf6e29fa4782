package vn.langso.media.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfWriter;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextTextRenderer;
import vn.langso.media.print.drawing.DrawnElements;
import vn.langso.media.print.tagging.TaggingDevice;

/**
 * One renderer with its fonts and style sheets. Not thread-safe: shared by two threads a renderer prints wrong text
 * without an error, so {@link PrintShop} gives each press to one thread at a time.
 */
final class Press {
    /** Rounding of lengths to the dots of the layout engine, mm. */
    static final double TOLERANCE = 0.1;

    static {
        // parses our few style sheets once for each press instead of once for each sheet; read when the engine starts
        System.setProperty("xr.cache.stylesheets", "true");
    }

    private final W3CDom documents = new W3CDom();
    private final ITextRenderer renderer;
    private final TaggingDevice device = new TaggingDevice(ITextRenderer.DEFAULT_DOTS_PER_POINT);
    private final PdfProperties properties = new PdfProperties();

    private final LockedUserAgent agent;
    private final PictureSource pictures;
    private Map<String, byte[]> fetched = Map.of();

    Press(PrintFonts fonts, SheetStyles styles, PictureSource pictures) {
        this.pictures = pictures;
        agent = new LockedUserAgent(device, styles);
        ITextFontResolver resolver = new ITextFontResolver();
        fonts.addTo(resolver);
        renderer = new ITextRenderer(
                ITextRenderer.DEFAULT_DOTS_PER_POINT,
                ITextRenderer.DEFAULT_DOTS_PER_PIXEL,
                device,
                agent,
                resolver,
                new DrawnElements(),
                new ITextTextRenderer());
        renderer.getSharedContext().setLineBreakingStrategy(new LineBreaks());
        renderer.setPDFVersion(PdfWriter.VERSION_1_7);
        renderer.setListener(properties);
    }

    /** Heights of the sheet's parts in millimetres. */
    Map<String, Double> measure(Document sheet) {
        return laidOut(documents.fromJsoup(sheet)).heights(Composer.PART);
    }

    /** A sheet laid out: its source, its pages as they came, and by how much each panel is overfull, mm. */
    record Laid(Document sheet, org.w3c.dom.Document source, int pages, Map<String, Double> overflow) {

        /** @throws IllegalStateException if it does not stand on its pages as arranged: our fault, never printed */
        Laid standingOn(int arranged) {
            List<String> tooFull = overflow.entrySet().stream()
                    .filter(panel -> panel.getValue() > TOLERANCE)
                    .map(panel -> "panel %s by %.1f mm".formatted(panel.getKey(), panel.getValue()))
                    .toList();
            if (pages != arranged || !tooFull.isEmpty()) {
                throw new IllegalStateException("Sheet '%s' has %d pages instead of %d, overflow: %s"
                        .formatted(sheet.title(), pages, arranged, tooFull));
            }
            return this;
        }
    }

    /**
     * Gets the pictures that the sheet names; those of the sheet before are at hand.
     *
     * @throws vn.langso.config.Refusal if one is missing in the store or was changed
     */
    void fetchPictures(Document sheet) {
        Map<String, byte[]> atHand = fetched;
        fetched = sheet.select("img[" + DrawnElements.PICTURE + "]").stream()
                .map(image -> image.attr(DrawnElements.PICTURE))
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        name -> atHand.containsKey(name) ? atHand.get(name) : pictures.bytes(name)));
        agent.hold(fetched);
    }

    /** Lays the sheet out, well or badly, with the pictures that it names. */
    Laid lay(Document sheet) {
        return lay(sheet, documents.fromJsoup(sheet));
    }

    private Laid lay(Document sheet, org.w3c.dom.Document source) {
        fetchPictures(sheet);
        BoxRuler ruler = laidOut(source);
        return new Laid(sheet, source, ruler.pages(), ruler.overflow(Composer.PANEL));
    }

    /** The sheet laid out last, as tagged PDF. */
    byte[] print(Laid sheet) {
        nameFileBy(sheet.sheet());
        tag(sheet.source());
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(64 * 1024);
        renderer.createPDF(pdf);
        return pdf.toByteArray();
    }

    /** Lays out and prints; same errors as {@link Laid#standingOn}. */
    byte[] print(Document sheet, int pages) {
        return print(lay(sheet).standingOn(pages));
    }

    /** Files of many sheets are for printing only and bear no tags. */
    private void tag(org.w3c.dom.@Nullable Document document) {
        device.tag(document);
        properties.tag(document);
    }

    /** Begins a file of many sheets with this one; the file shares its fonts. Same errors as {@link #print}. */
    void begin(Document sheet, int pages, OutputStream file, RepeatedPages repeated) {
        lay(sheet, repeated).standingOn(pages);
        nameFileBy(sheet);
        tag(null);
        device.drawOn(repeated);
        renderer.createPDF(file, false);
    }

    /** Adds a sheet to the file that was begun; a refused one leaves the file as it was. */
    void add(Document sheet, int pages, RepeatedPages repeated) {
        lay(sheet, repeated).standingOn(pages);
        renderer.writeNextDocument();
    }

    private Laid lay(Document sheet, RepeatedPages repeated) {
        org.w3c.dom.Document source = documents.fromJsoup(sheet);
        repeated.expect(sheet, source);
        return lay(sheet, source);
    }

    /** Lays a file of bytes into the file that was begun; no page shows it. */
    void attach(String name, byte[] contents) {
        PdfWriter writer = Objects.requireNonNull(renderer.getWriter(), "no writer before the first sheet");
        try {
            writer.addFileAttachment(name, contents, "", name);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot attach " + name, e);
        }
    }

    /** Ends the file that was begun. */
    void finish() {
        renderer.finishPDF();
    }

    /** The renderer keeps what the first sheet's head said and would call every later file by its title. */
    private void nameFileBy(Document sheet) {
        device.setMetadata("title", sheet.title());
        device.setMetadata("author", sheet.select("meta[name=author]").attr("content"));
    }

    private BoxRuler laidOut(org.w3c.dom.Document sheet) {
        renderer.setDocument(sheet);
        renderer.layout();
        return new BoxRuler(renderer);
    }
}
