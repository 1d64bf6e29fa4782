package vn.langso.media.print.imposition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.langso.config.Refusal;
import vn.langso.media.print.PaperSize;
import vn.langso.media.print.PrintProduct;

/**
 * How sheets are arranged on the paper that is fed. Backs are mirrored left to right: landscape paper is turned on its
 * short edge, upright paper on its long one.
 */
public enum Imposition {
    /** Every page on paper of its own size. */
    NONE("khong"),
    /** Two A5 hand-outs side by side on A4, to be cut once. */
    TWO_UP("2-to-a5"),
    /** Four A5 hand-outs on A3, to be cut twice. */
    FOUR_UP("4-to-a5"),
    /** Sheets of twice the page, folded in the middle and stapled; empty pages fill up to a multiple of four. */
    BOOKLET("gap-sach"),
    /** Large posters on A4 paper with overlap, to be glued together. */
    TILES("ghep-a4"),
    /** Bleed, crop and fold marks around every page. */
    PRINT_SHOP("nha-in");

    private static final int A4_LONG = 297;

    private final String word;

    Imposition(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** By its word or its name, whatever the case; {@link #NONE} for nothing; empty if there is none such. */
    public static Optional<Imposition> meant(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return Optional.of(NONE);
        }
        String wanted = plain(written);
        return Arrays.stream(values())
                .filter(one -> Stream.of(one.name(), one.word, one.usual())
                        .anyMatch(word -> plain(word).equals(wanted)))
                .findFirst();
    }

    private static String plain(String word) {
        return word.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    /** @throws Refusal that lists the words */
    public static Imposition of(@Nullable String written) {
        return meant(written).orElseThrow(() -> unknown(written));
    }

    /** Whether it makes sense for this product. */
    public boolean fits(PrintProduct product) {
        return switch (this) {
            case NONE, PRINT_SHOP -> true;
            case TWO_UP, FOUR_UP -> product == PrintProduct.HANDOUT || product == PrintProduct.HANDOUT_ONE_SIDE;
            case BOOKLET -> product == PrintProduct.HANDOUT || product == PrintProduct.STEP_GUIDE;
            case TILES -> Math.max(product.width(), product.height()) > A4_LONG;
        };
    }

    /** Those that make sense for this product. */
    public static List<Imposition> fitting(PrintProduct product) {
        return Arrays.stream(values()).filter(one -> one.fits(product)).toList();
    }

    /** How its paper is turned over, where a sheet of the product has this many pages. */
    public Turning turning(PrintProduct product, int pages) {
        boolean turned = this == BOOKLET || this != TILES && product.turnsOver() && pages > 1;
        if (!turned) {
            return Turning.ONE_SIDE;
        }
        return isLandscape(product) ? Turning.SHORT_EDGE : Turning.LONG_EDGE;
    }

    /** The same before anything is printed. */
    public Turning turning(PrintProduct product) {
        return turning(product, product == PrintProduct.HANDOUT_ONE_SIDE ? 1 : 2);
    }

    /** How many pages of a document, of which the longest has so many, a paper takes that holds no other document. */
    public int pagesOnAPaper(PrintProduct product, int pages) {
        if (this == BOOKLET) {
            return BookletPlan.PAGES_A_SHEET;
        }
        return turning(product, pages) == Turning.ONE_SIDE ? 1 : 2;
    }

    /**
     * Area of one side of the paper that comes out of the office's printer, mm². A print shop has its own paper: counted is
     * what is left when it is trimmed.
     */
    public double paperArea(PrintProduct product) {
        return switch (this) {
            case NONE, PRINT_SHOP -> (double) product.width() * product.height();
            case TWO_UP, TILES -> PaperSize.A4.area();
            case FOUR_UP -> PaperSize.A3.area();
            case BOOKLET -> (product == PrintProduct.HANDOUT ? PaperSize.A4 : PaperSize.A3).area();
        };
    }

    private boolean isLandscape(PrintProduct product) {
        return switch (this) {
            case TWO_UP, BOOKLET -> true;
            case FOUR_UP, TILES -> false;
            case NONE, PRINT_SHOP -> product.width() > product.height();
        };
    }

    /**
     * Whether each sheet of so many fills paper of its own, rather than standing beside others: where many copies are
     * wanted that takes no more paper, and what falls out of the cutter needs no sorting.
     */
    public boolean fillsPaperOfItsOwn(int sheets, int copies) {
        int places = copiesASheet();
        return places > 1 && (long) ceil(copies, places) * sheets <= (long) copies * ceil(sheets, places);
    }

    /** How often the bound file of so many sheets is printed, that there are so many copies of each. */
    public int runs(int sheets, int copies) {
        return fillsPaperOfItsOwn(sheets, copies) ? ceil(copies, copiesASheet()) : copies;
    }

    private static int ceil(int count, int size) {
        return (count + size - 1) / size;
    }

    /** How many copies of one sheet a paper holds that is filled with it. */
    public int copiesASheet() {
        return switch (this) {
            case TWO_UP -> 2;
            case FOUR_UP -> 4;
            case NONE, BOOKLET, TILES, PRINT_SHOP -> 1;
        };
    }

    /** Why it cannot be had for this product, and what can; empty if it fits. */
    public Optional<String> objection(PrintProduct product) {
        if (fits(product)) {
            return Optional.empty();
        }
        String words = fitting(product).stream().map(Imposition::word).collect(Collectors.joining(", "));
        return Optional.of("Cách bình trang “%s” không dùng được cho “%s”; hãy chọn một trong: %s."
                .formatted(word, product.word(), words));
    }

    /** As other programs call it. */
    private String usual() {
        return switch (this) {
            case TWO_UP -> "2UP";
            case FOUR_UP -> "4UP";
            default -> name();
        };
    }

    private static Refusal unknown(@Nullable String written) {
        String words = Arrays.stream(values())
                .map(one -> one.name() + " (" + one.word + ")")
                .collect(Collectors.joining(", "));
        return Refusal.invalid(
                "imposition",
                "Cách bình trang “%s” không có; hãy chọn một trong: %s.".formatted(written, words),
                "Unknown imposition");
    }
}
