package vn.langso.web.paper;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.langso.media.print.PrintedSheet;

/** The beginning of an answer that is a printed sheet; what may be remembered of it and its bytes are to follow. */
final class PdfAnswer {

    private PdfAnswer() {}

    /** Shown by the browser. */
    static ResponseEntity.BodyBuilder toRead(PrintedSheet sheet) {
        return answer(sheet, ContentDisposition.inline());
    }

    /** Saved by the browser. */
    static ResponseEntity.BodyBuilder toSave(PrintedSheet sheet) {
        return answer(sheet, ContentDisposition.attachment());
    }

    private static ResponseEntity.BodyBuilder answer(PrintedSheet sheet, ContentDisposition.Builder how) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        how.filename(sheet.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString());
    }
}
