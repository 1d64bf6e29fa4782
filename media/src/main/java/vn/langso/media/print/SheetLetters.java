package vn.langso.media.print;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.langso.config.places.PrintableLetters;

/** Tells the register which letters of its names the sheets' fonts can draw. Thread-safe. */
@Component
class SheetLetters implements PrintableLetters {
    private final PrintShop shop;

    SheetLetters(PrintShop shop) {
        this.shop = shop;
    }

    @Override
    public List<Integer> unprintable(String text) {
        return shop.glyphs().missing(PrintText.clean(text));
    }
}
