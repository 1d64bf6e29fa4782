package vn.langso.media.print;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.openpdf.text.pdf.PdfWriter;
import org.xhtmlrenderer.pdf.ITextFontResolver;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.pdf.ITextTextRenderer;

/**
 * One renderer with its fonts and style sheets. Not thread-safe: shared by two threads a renderer prints wrong text
 * without an error, so {@link PrintShop} gives each press to one thread at a time.
 */
final class Press {
    /** Rounding of lengths to the dots of the layout engine, mm. */
    static final double TOLERANCE = 0.1;

    private final ITextOutputDevice device;
    private final ITextRenderer renderer;

    Press(PrintFonts fonts, SheetStyles styles) {
        device = new ITextOutputDevice(ITextRenderer.DEFAULT_DOTS_PER_POINT);
        ITextFontResolver resolver = new ITextFontResolver();
        fonts.addTo(resolver);
        renderer = new ITextRenderer(
                ITextRenderer.DEFAULT_DOTS_PER_POINT,
                ITextRenderer.DEFAULT_DOTS_PER_PIXEL,
                device,
                new LockedUserAgent(device, styles),
                resolver,
                new QrElements(),
                new ITextTextRenderer());
        renderer.getSharedContext().setLineBreakingStrategy(new LineBreaks());
        renderer.setPDFVersion(PdfWriter.VERSION_1_7);
        renderer.setListener(new PdfProperties());
    }

    /** Heights of the sheet's parts in millimetres. */
    Map<String, Double> measure(Document sheet) {
        return laidOut(sheet).heights(Composer.PART);
    }

    /**
     * The sheet as PDF.
     *
     * @throws IllegalStateException if it does not stand on its pages as arranged: our fault, never printed
     */
    byte[] print(Document sheet, int pages) {
        check(sheet, pages);
        nameFileBy(sheet);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(64 * 1024);
        renderer.createPDF(pdf);
        return pdf.toByteArray();
    }

    /** Begins a file of many sheets with this one; the file shares its fonts. Same errors as {@link #print}. */
    void begin(Document sheet, int pages, OutputStream file) {
        check(sheet, pages);
        nameFileBy(sheet);
        renderer.createPDF(file, false);
    }

    /** Adds a sheet to the file that was begun; a refused one leaves the file as it was. */
    void add(Document sheet, int pages) {
        check(sheet, pages);
        renderer.writeNextDocument();
    }

    /** Ends the file that was begun. */
    void finish() {
        renderer.finishPDF();
    }

    private void check(Document sheet, int pages) {
        BoxRuler ruler = laidOut(sheet);
        List<String> tooFull = ruler.overflow(Composer.PANEL).entrySet().stream()
                .filter(panel -> panel.getValue() > TOLERANCE)
                .map(panel -> "panel %s by %.1f mm".formatted(panel.getKey(), panel.getValue()))
                .toList();
        if (ruler.pages() != pages || !tooFull.isEmpty()) {
            throw new IllegalStateException("Sheet '%s' has %d pages instead of %d, overflow: %s"
                    .formatted(sheet.title(), ruler.pages(), pages, tooFull));
        }
    }

    /** The renderer keeps what the first sheet's head said and would call every later file by its title. */
    private void nameFileBy(Document sheet) {
        device.setMetadata("title", sheet.title());
        device.setMetadata("author", sheet.select("meta[name=author]").attr("content"));
    }

    private BoxRuler laidOut(Document sheet) {
        renderer.setDocument(new W3CDom().fromJsoup(sheet));
        renderer.layout();
        return new BoxRuler(renderer);
    }
}
