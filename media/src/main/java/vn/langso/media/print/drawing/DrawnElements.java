package vn.langso.media.print.drawing;

import io.nayuki.qrcodegen.QrCode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.ReplacedElementFactory;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.simple.extend.FormSubmissionListener;

/**
 * Turns {@code <img data-qr="…">} into a QR code of level Q and {@code <img data-pictogram="…">} into one of our
 * pictograms; every other picture is ignored. Remembers the latest codes: a sheet is laid out several times, and a roll of
 * sheets carries the same ones. Not thread-safe, like its press.
 */
public final class DrawnElements implements ReplacedElementFactory {
    /** Attribute with the text of a code. */
    public static final String QR = "data-qr";
    /** Attribute with the key of a pictogram. */
    public static final String PICTOGRAM = "data-pictogram";

    private static final int REMEMBERED = 16;

    private final Map<String, Pictogram> pictograms = new HashMap<>();
    private final Map<String, QrCode> codes = new HashMap<>();

    @Override
    public @Nullable ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback agent, int cssWidth, int cssHeight) {
        Element element = box.getElement();
        if (element == null) {
            return null;
        }
        if (element.hasAttribute(QR)) {
            return new QrElement(code(element.getAttribute(QR)), cssWidth, cssHeight);
        }
        return element.hasAttribute(PICTOGRAM) ? pictogram(element, cssWidth, cssHeight) : null;
    }

    private PictogramElement pictogram(Element element, int width, int height) {
        Pictogram pictogram = pictograms.computeIfAbsent(element.getAttribute(PICTOGRAM), Pictogram::of);
        return new PictogramElement(pictogram, Inks.of(element.getOwnerDocument()), width, height);
    }

    private QrCode code(String text) {
        if (codes.size() >= REMEMBERED && !codes.containsKey(text)) {
            codes.clear();
        }
        return codes.computeIfAbsent(text, key -> QrCode.encodeText(key, QrCode.Ecc.QUARTILE));
    }

    @Override
    public void reset() {
        // the code of a text stays right
    }

    @Override
    public void remove(Element element) {
        // keeps nothing between documents
    }

    @Override
    public void setFormSubmissionListener(FormSubmissionListener listener) {
        // paper has no forms
    }
}
