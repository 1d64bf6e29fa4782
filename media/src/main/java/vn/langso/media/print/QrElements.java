package vn.langso.media.print;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xhtmlrenderer.extend.ReplacedElement;
import org.xhtmlrenderer.extend.ReplacedElementFactory;
import org.xhtmlrenderer.extend.UserAgentCallback;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.simple.extend.FormSubmissionListener;

/** Turns {@code <img data-qr="…">} into a QR code; every other picture is ignored. */
final class QrElements implements ReplacedElementFactory {
    private static final String QR = "data-qr";

    @Override
    public @Nullable ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback agent, int cssWidth, int cssHeight) {
        Element element = box.getElement();
        return element != null && element.hasAttribute(QR)
                ? new QrElement(element.getAttribute(QR), cssWidth, cssHeight)
                : null;
    }

    @Override
    public void reset() {
        // keeps nothing between documents
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
