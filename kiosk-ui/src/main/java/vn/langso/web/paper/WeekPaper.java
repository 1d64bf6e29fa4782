package vn.langso.web.paper;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.langso.config.PublicAddress;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PagePictures;
import vn.langso.media.print.PrintedSheet;

/**
 * The week of a zone as a notice for the board. {@code tu} is a day of the week, {@code kieu} the style. Its code leads a
 * passer-by to the newest one, which is for everybody and names nobody; the file and the picture of the print desk are for
 * staff only and name who helps in the hamlet.
 */
@Hidden
@RestController
class WeekPaper {

    private final WeekSheets sheets;
    private final PagePictures pictures;
    private final PublicAddress address;

    WeekPaper(WeekSheets sheets, PagePictures pictures, PublicAddress address) {
        this.sheets = sheets;
        this.pictures = pictures;
        this.address = address;
    }

    @GetMapping("/nghe/{zone}/lich-tuan.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String zone,
            @RequestParam(required = false) @Nullable String tu,
            @RequestParam(required = false) @Nullable String kieu,
            @RequestParam(defaultValue = "false") boolean tai) {
        WeekSheets.Made made = sheets.made(zone, tu, LeafletStyle.of(kieu), base(), WeekReaders.EVERYBODY);
        return (tai ? PdfAnswer.toSave(made.sheet()) : PdfAnswer.toRead(made.sheet()))
                .cacheControl(
                        CacheControl.maxAge(Duration.ZERO).mustRevalidate().cachePublic())
                .eTag(made.eTag())
                .body(made.sheet().pdf());
    }

    @GetMapping("/in/xem/lich-tuan/{zone}.pdf")
    ResponseEntity<byte[]> deskPdf(
            @PathVariable String zone,
            @RequestParam(required = false) @Nullable String tu,
            @RequestParam(required = false) @Nullable String kieu,
            @RequestParam(defaultValue = "false") boolean tai) {
        PrintedSheet sheet = forDesk(zone, tu, kieu);
        return (tai ? PdfAnswer.toSave(sheet) : PdfAnswer.toRead(sheet))
                .cacheControl(CacheControl.noStore())
                .body(sheet.pdf());
    }

    @GetMapping("/in/xem/lich-tuan/{zone}.png")
    ResponseEntity<byte[]> picture(
            @PathVariable String zone,
            @RequestParam(required = false) @Nullable String tu,
            @RequestParam(required = false) @Nullable String kieu,
            @RequestParam(defaultValue = "1") int trang,
            @RequestParam(defaultValue = "460") int rong) {
        byte[] png = pictures.png(forDesk(zone, tu, kieu), trang, rong);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .body(png);
    }

    private PrintedSheet forDesk(String zone, @Nullable String tu, @Nullable String kieu) {
        return sheets.made(zone, tu, LeafletStyle.of(kieu), base(), WeekReaders.DESK)
                .sheet();
    }

    private URI base() {
        return address.of(
                "", ServletUriComponentsBuilder.fromCurrentContextPath().build().toUri());
    }
}
