package vn.langso.media.print;

import io.nayuki.qrcodegen.QrCode;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.ReplacedElementFactory;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.simple.extend.FormSubmissionListener;

/**
 * Turns {@code <img data-qr="…">} into a QR code of level Q; every other picture is ignored. Remembers the last code: a
 * sheet is laid out several times, and a roll of sheets carries the same one. Not thread-safe, like its press.
 */
final class QrElements implements ReplacedElementFactory {
    private static final String QR = "data-qr";

    private String lastText = "";
    private @Nullable QrCode last;

    @Override
    public @Nullable ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback agent, int cssWidth, int cssHeight) {
        Element element = box.getElement();
        return element != null && element.hasAttribute(QR)
                ? new QrElement(code(element.getAttribute(QR)), cssWidth, cssHeight)
                : null;
    }

    private QrCode code(String text) {
        QrCode known = last;
        if (known == null || !text.equals(lastText)) {
            known = QrCode.encodeText(text, QrCode.Ecc.QUARTILE);
            last = known;
            lastText = text;
        }
        return known;
    }

    @Override
    public void reset() {
        // the code of the last text stays right
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
