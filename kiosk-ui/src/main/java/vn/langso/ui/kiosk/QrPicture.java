package vn.langso.ui.kiosk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import io.nayuki.qrcodegen.QrCode;
import java.net.URI;

/**
 * An address as QR code, level Q with the quiet zone of four modules, and in words below: who reads them sees when
 * somebody has glued another code on the glass. Drawn here, so that it works without any network.
 */
final class QrPicture extends Composite<Div> {
    private static final int QUIET_ZONE = 4;

    QrPicture(URI page) {
        Div code = new Div(new Svg(svg(page.toString())));
        code.addClassName("qr-code");
        Paragraph address = new Paragraph(inWords(page));
        address.addClassName("qr-address");
        Div picture = new Div(code, address);
        picture.addClassName("qr-picture");
        OrderedList how = new OrderedList(
                new ListItem(getTranslation("kiosk.qr.open")),
                new ListItem(getTranslation("kiosk.qr.aim")),
                new ListItem(getTranslation("kiosk.qr.tap")));
        how.addClassName("qr-how");
        getContent().addClassName("qr-card");
        getContent().add(picture, how);
    }

    static String svg(String content) {
        QrCode code = QrCode.encodeText(content, QrCode.Ecc.QUARTILE);
        StringBuilder modules = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    modules.append("M%d,%dh1v1h-1z".formatted(x + QUIET_ZONE, y + QUIET_ZONE));
                }
            }
        }
        int size = code.size + 2 * QUIET_ZONE;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                <rect width="100%%" height="100%%" fill="#fff"/><path d="%s" fill="#000"/></svg>""".formatted(size, size, modules);
    }

    /** As a person would type it: without the scheme. */
    private static String inWords(URI page) {
        return page.toString().replaceFirst("^https?://", "");
    }
}
