package vn.langso.web.paper;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.PrintedSheet;
import vn.langso.media.print.batch.SingleSheets;
import vn.langso.media.print.imposition.Imposition;

/**
 * What the print desk shows and prints: any product of a guide, for the whole commune or with the names of a hamlet
 * ({@code thon}) or a team ({@code to}), in two languages ({@code tieng} is the second), arranged on the paper that is fed
 * ({@code binh}), of which so many are made ({@code ban}, for the imprint), as PDF and as picture of a page. Staff only.
 */
@Hidden
@RestController
@RequestMapping("/in/xem/{slug}")
class DeskPaper {

    private final DeskSheets sheets;

    DeskPaper(DeskSheets sheets) {
        this.sheets = sheets;
    }

    /** @param tai whether the browser is to save it rather than to show it */
    @GetMapping("/{product}.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String slug,
            @PathVariable String product,
            @RequestParam(required = false) @Nullable String kieu,
            @RequestParam(required = false) @Nullable String thon,
            @RequestParam(required = false) @Nullable Long to,
            @RequestParam(required = false) @Nullable String tieng,
            @RequestParam(required = false) @Nullable String binh,
            @RequestParam(defaultValue = "0") int ban,
            @RequestParam(defaultValue = "false") boolean tai) {
        PrintedSheet sheet = sheets.sheet(wanted(slug, product, kieu, thon, to, tieng, ban), Imposition.of(binh));
        return (tai ? PdfAnswer.toSave(sheet) : PdfAnswer.toRead(sheet))
                .cacheControl(CacheControl.noStore())
                .body(sheet.pdf());
    }

    @GetMapping("/{product}.png")
    ResponseEntity<byte[]> picture(
            @PathVariable String slug,
            @PathVariable String product,
            @RequestParam(required = false) @Nullable String kieu,
            @RequestParam(required = false) @Nullable String thon,
            @RequestParam(required = false) @Nullable Long to,
            @RequestParam(required = false) @Nullable String tieng,
            @RequestParam(required = false) @Nullable String binh,
            @RequestParam(defaultValue = "0") int ban,
            @RequestParam(defaultValue = "1") int trang,
            @RequestParam(defaultValue = "240") int rong) {
        byte[] png =
                sheets.picture(wanted(slug, product, kieu, thon, to, tieng, ban), Imposition.of(binh), trang, rong);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePrivate())
                .body(png);
    }

    private static SingleSheets.Wanted wanted(
            String slug,
            String product,
            @Nullable String kieu,
            @Nullable String thon,
            @Nullable Long to,
            @Nullable String tieng,
            int ban) {
        return new SingleSheets.Wanted(slug, PrintProduct.of(product), LeafletStyle.meant(kieu), thon, to, tieng, ban);
    }
}
