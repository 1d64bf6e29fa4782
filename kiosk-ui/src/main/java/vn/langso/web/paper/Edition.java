package vn.langso.web.paper;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import vn.langso.media.guides.Guide;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintContext;

/**
 * Everything that decides what a printed sheet looks like; equal editions are the same PDF.
 *
 * @param product last part of its address, for example "to-roi"
 */
record Edition(
        String product,
        String slug,
        int version,
        boolean confirmed,
        LeafletStyle style,
        String communeName,
        String supportPlace,
        URI address,
        LocalDate printedOn) {

    static Edition of(String product, Guide guide, LeafletStyle style, PrintContext context) {
        return new Edition(
                product,
                guide.slug(),
                guide.version(),
                guide.confirmed(),
                style,
                context.communeName(),
                context.supportPlace(),
                context.address(),
                context.printedOn());
    }

    String eTag() {
        return "\"%s-%d-%s-%s-%08x\""
                .formatted(product, version, style.word(), printedOn, hashCode())
                .toLowerCase(Locale.ROOT);
    }
}
