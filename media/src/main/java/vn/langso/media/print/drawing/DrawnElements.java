package vn.langso.media.print.drawing;

import io.nayuki.qrcodegen.QrCode;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Image;
import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.ReplacedElementFactory;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.simple.extend.FormSubmissionListener;

/**
 * Turns {@code <img data-qr="…">} into a QR code of level Q, {@code <img data-pictogram="…">} into one of our pictograms
 * and {@code <img data-picture="…">} into a picture that the user agent holds; every other picture is ignored. Remembers
 * the latest codes and pictures: a sheet is laid out several times, and a roll of sheets carries the same ones, which the
 * file then holds once. Not thread-safe, like its press.
 */
public final class DrawnElements implements ReplacedElementFactory {
    /** Attribute with the text of a code. */
    public static final String QR = "data-qr";
    /** Attribute with the key of a pictogram. */
    public static final String PICTOGRAM = "data-pictogram";

    /** Attribute with the name of a picture's stored file. */
    public static final String PICTURE = "data-picture";

    private static final int REMEMBERED = 32;

    private final Map<String, Image> pictures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Image> eldest) {
            return size() > REMEMBERED;
        }
    };
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
        if (element.hasAttribute(PICTURE)) {
            String name = element.getAttribute(PICTURE);
            return new PictureElement(() -> picture(name, agent), cssWidth, cssHeight);
        }
        return element.hasAttribute(PICTOGRAM) ? pictogram(element, cssWidth, cssHeight) : null;
    }

    /** @throws IllegalStateException if the agent holds no such picture, or none that can be printed: our fault */
    private Image picture(String name, UserAgentCallback agent) {
        return pictures.computeIfAbsent(name, unknown -> {
            byte[] bytes = agent.getBinaryResource(unknown);
            if (bytes == null || bytes.length == 0) {
                throw new IllegalStateException("No picture " + unknown);
            }
            try {
                return Image.getInstance(bytes);
            } catch (IOException e) {
                throw new IllegalStateException("Cannot print the picture " + unknown, e);
            }
        });
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
