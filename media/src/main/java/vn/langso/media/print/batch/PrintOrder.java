package vn.langso.media.print.batch;

import java.net.URI;
import java.util.List;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.imposition.Imposition;

/**
 * What is to be printed.
 *
 * @param guideSlugs each recipient gets one sheet of each
 * @param copies how many of each sheet will be made; the file holds each sheet once, or as often as it fills the paper
 * @param baseAddress of this installation as phones reach it; the guide's page is printed as QR
 */
public record PrintOrder(
        List<String> guideSlugs,
        PrintProduct product,
        LeafletStyle style,
        Recipients recipients,
        Imposition imposition,
        int copies,
        URI baseAddress) {
    public PrintOrder {
        guideSlugs = List.copyOf(guideSlugs);
    }
}
