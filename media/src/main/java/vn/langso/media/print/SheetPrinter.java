package vn.langso.media.print;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.langso.config.Refusal;
import vn.langso.media.guides.Guide;

/** Prints any product by its name: one sheet, or a roll of many. Refuses what {@link LeafletPrinter} refuses. Thread-safe. */
@Service
public class SheetPrinter {
    private final PrintShop shop;

    SheetPrinter(PrintShop shop) {
        this.shop = shop;
    }

    /** @throws Refusal if the guide does not fit or has letters that no font can draw */
    public PrintedSheet print(PrintProduct product, LeafletStyle style, Guide guide, PrintContext context) {
        return shop.print(product.edition(style), guide, context);
    }

    /** Begins a file of many sheets; nothing is written before the first. */
    public SheetRoll roll(OutputStream file) {
        return shop.roll(file);
    }

    /** What a roll holds, to be printed again sheet by sheet; empty if it did not keep the sources. */
    public Optional<RolledSheets> again(Path roll) {
        return RolledSheets.of(shop, roll);
    }
}
