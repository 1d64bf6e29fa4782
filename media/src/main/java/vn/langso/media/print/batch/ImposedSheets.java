package vn.langso.media.print.batch;

import org.springframework.stereotype.Service;
import vn.langso.config.Refusal;
import vn.langso.media.print.PrintCounter;
import vn.langso.media.print.PrintedSheet;
import vn.langso.media.print.imposition.Imposition;
import vn.langso.media.print.imposition.OneDocument;
import vn.langso.media.print.imposition.PaperUse;

/** Single sheets arranged on the paper that is fed, made once and remembered. Thread-safe. */
@Service
public class ImposedSheets {
    private final PrintCounter counter;

    ImposedSheets(PrintCounter counter) {
        this.counter = counter;
    }

    private record Laid(SingleSheets.Prepared sheet, Imposition how) {}

    /**
     * The sheet as it comes out of the printer.
     *
     * @param printed made of the prepared sheet
     * @throws Refusal (INVALID) that names what can be had, if this arrangement makes no sense for the product
     */
    public PrintedSheet laid(SingleSheets.Prepared sheet, PrintedSheet printed, Imposition how) {
        how.objection(sheet.product()).ifPresent(sentence -> {
            throw Refusal.invalid("imposition", sentence, "Imposition does not fit the product");
        });
        return how == Imposition.NONE
                ? printed
                : counter.sheet(new Laid(sheet, how), () -> OneDocument.laid(how, sheet.product(), printed));
    }

    /** What comes out of the printer where somebody prints so many copies of the sheet; as {@link #laid}. */
    public PaperUse paper(SingleSheets.Prepared sheet, PrintedSheet printed, Imposition how, int copies) {
        int pages = laid(sheet, printed, how).pages();
        return PaperUse.of(how, sheet.product(), printed.pages(), pages, how.runs(1, copies));
    }
}
