package vn.langso.media.print;

import org.springframework.stereotype.Service;
import vn.langso.config.Refusal;

/** Prints what hangs on the notice board and is no guide. Thread-safe. */
@Service
public class NoticePrinter {
    private final PrintShop shop;

    NoticePrinter(PrintShop shop) {
        this.shop = shop;
    }

    /**
     * A week's programme on A4 upright, text at least 14 pt, large print 18; as many pages as it needs, up to six.
     *
     * @throws Refusal if there is more to say, or letters that no font can draw
     */
    public PrintedSheet week(WeekNotice notice, LeafletStyle style) {
        String fileName = "lich-phat-thanh-tuan-%s.pdf".formatted(notice.from());
        SheetWords words = WeekWords.of(notice, shop.imprint(notice.printedOn()));
        return shop.print(Editions.week(style), words, WeekWords.title(notice), fileName);
    }
}
