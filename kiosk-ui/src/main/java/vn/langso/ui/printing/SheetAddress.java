package vn.langso.ui.printing;

import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.stereotype.Component;
import vn.langso.config.PublicAddress;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.imposition.Imposition;

/** Where sheets and their pictures are found, and where phones find this installation. Call while a request is answered. */
@Component
class SheetAddress {

    private final PublicAddress address;

    SheetAddress(PublicAddress address) {
        this.address = address;
    }

    /** For the QR codes on sheets. */
    URI base() {
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        boolean usual = request.getServerPort() == (request.isSecure() ? 443 : 80);
        return address.of(
                "",
                URI.create(request.getScheme() + "://" + request.getServerName()
                        + (usual ? "" : ":" + request.getServerPort()) + request.getContextPath()));
    }

    /** @param hamlet slug, empty for the whole commune */
    static String pdf(String guide, PrintProduct product, LeafletStyle style, String hamlet) {
        return sheet(guide, product, "pdf", style) + hamlet(hamlet);
    }

    static String picture(String guide, PrintProduct product, LeafletStyle style, String hamlet, int page, int width) {
        return sheet(guide, product, "png", style) + hamlet(hamlet) + "&trang=" + page + "&rong=" + width;
    }

    /** The second language of a bilingual sheet, to be added to its address; nothing for other sheets. */
    static String language(String tag) {
        return tag.isEmpty() ? "" : "&tieng=" + tag;
    }

    /** How it lies on the paper, to be added to its address; nothing for pages as they are. */
    static String imposed(Imposition how) {
        return how == Imposition.NONE ? "" : "&binh=" + how.word();
    }

    /** How many are made, for the imprint, to be added to its address. */
    static String copies(int count) {
        return count > 1 ? "&ban=" + count : "";
    }

    private static String sheet(String guide, PrintProduct product, String ending, LeafletStyle style) {
        return "/in/xem/" + guide + "/" + product.word() + "." + ending + "?kieu=" + style.word();
    }

    private static String hamlet(String slug) {
        return slug.isEmpty() ? "" : "&thon=" + slug;
    }
}
