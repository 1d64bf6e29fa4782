package vn.langso.media.print.drawing;

import java.util.function.Supplier;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;

/** A picture of a step, fetched when it is painted: measuring needs its sides only, and the style gives them. */
final class PictureElement extends DrawnElement {
    private final Supplier<Image> picture;

    PictureElement(Supplier<Image> picture, int width, int height) {
        super(width, height);
        this.picture = picture;
    }

    @Override
    void draw(PdfContentByte page, Rectangle area) {
        page.addImage(picture.get(), area.getWidth(), 0, 0, area.getHeight(), area.getLeft(), area.getBottom());
    }
}
