package vn.langso.media.print;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.langso.config.Refusal;

/** What can be made of a guide on paper; the word is the last part of its address and the value in the API. */
public enum PrintProduct {
    /** A5 hand-out. */
    HANDOUT("to-roi", 148, 210, Editions::handout),
    /** A5 on one side: the essentials. */
    HANDOUT_ONE_SIDE("to-roi-mot-mat", 148, 210, style -> Editions.handout(style, Sides.ONE)),
    /** A4 landscape, folded twice. */
    TRIFOLD("to-gap", 297, 210, Editions::trifold),
    /** A4 step guide. */
    STEP_GUIDE("buoc", 210, 297, Editions::stepGuide),
    /** A4 landscape: Vietnamese and, beside it, another language. Only for guides with a translation. */
    BILINGUAL("song-ngu", 297, 210, Editions::bilingual),
    POSTER_A4("ap-phich-a4", PaperSize.A4),
    POSTER_A3("ap-phich", PaperSize.A3),
    POSTER_A2("ap-phich-a2", PaperSize.A2),
    POSTER_A1("ap-phich-a1", PaperSize.A1),
    /** The warnings alone, A3. */
    WARNING_POSTER(
            "canh-bao",
            PaperSize.A3.width(),
            PaperSize.A3.height(),
            style -> Editions.warningPoster(style, PaperSize.A3)),
    /** Eight cards with the code on A4. */
    QR_CARDS("the-qr", 210, 297, Editions::cards);

    /** Other names of the poster drawn without scaling. */
    private static final List<String> POSTER = List.of("POSTER", "AP-PHICH-A3");

    private static final String NO_LARGE_CARDS =
            "Thẻ QR không có kiểu chữ to: thẻ 90 × 55 mm không đủ chỗ cho chữ từ 16 pt. Hãy chọn kiểu tiết kiệm mực"
                    + " hoặc màu, hoặc in chữ to trên tờ rơi A5, tờ gấp A4, bản từng bước A4 hay áp phích.";

    private final String word;
    private final int width;
    private final int height;
    private final Function<LeafletStyle, Edition> edition;

    PrintProduct(String word, int width, int height, Function<LeafletStyle, Edition> edition) {
        this.word = word;
        this.width = width;
        this.height = height;
        this.edition = edition;
    }

    PrintProduct(String word, PaperSize paper) {
        this(word, paper.width(), paper.height(), style -> Editions.poster(style, paper));
    }

    /** The product by its word or its name, whatever the case; empty if there is none. */
    public static Optional<PrintProduct> meant(String written) {
        String word = written.strip().toUpperCase(Locale.ROOT);
        if (POSTER.contains(word)) {
            return Optional.of(POSTER_A3);
        }
        return Arrays.stream(values())
                .filter(product -> product.name().equals(word)
                        || product.word.toUpperCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    /** @throws Refusal that lists the words, if there is no such product */
    public static PrintProduct of(@Nullable String written) {
        return meant(written == null ? "" : written).orElseThrow(() -> unknown(written == null ? "" : written));
    }

    public String word() {
        return word;
    }

    /**
     * Whether its second page belongs on the back of the first. What hangs on a wall is read from one side, however many
     * sheets it takes; so are cards that are cut.
     */
    public boolean turnsOver() {
        return switch (this) {
            case HANDOUT, HANDOUT_ONE_SIDE, TRIFOLD, STEP_GUIDE, BILINGUAL -> true;
            case POSTER_A4, POSTER_A3, POSTER_A2, POSTER_A1, WARNING_POSTER, QR_CARDS -> false;
        };
    }

    /** Width of a page, mm. */
    public int width() {
        return width;
    }

    /** Height of a page, mm. */
    public int height() {
        return height;
    }

    /** Why it does not come in this style, in Vietnamese, with what does; empty if it does. */
    public Optional<String> objection(LeafletStyle style) {
        return this == QR_CARDS && style == LeafletStyle.LARGE_PRINT ? Optional.of(NO_LARGE_CARDS) : Optional.empty();
    }

    /**
     * What people call it in this style, in Vietnamese, for a sentence: "tờ gấp A4 kiểu chữ to".
     *
     * @throws Refusal if it does not come in this style
     */
    public String label(LeafletStyle style) {
        return edition(style).label() + style.label();
    }

    /** @throws Refusal if it does not come in this style */
    Edition edition(LeafletStyle style) {
        objection(style).ifPresent(why -> {
            throw Refusal.invalid("style", why, "%s does not come in style %s".formatted(this, style));
        });
        return edition.apply(style);
    }

    private static Refusal unknown(String written) {
        String words = Arrays.stream(values()).map(PrintProduct::word).collect(Collectors.joining(", "));
        return Refusal.invalid(
                "product",
                "Sản phẩm in “%s” không có; hãy chọn một trong: %s.".formatted(PrintText.excerpt(written), words),
                "Unknown print product '%s'".formatted(PrintText.excerpt(written)));
    }
}
