package vn.langso.media.print;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the office says about its printed matter.
 *
 * @param reviewMonths how long after its preparation or its confirmation, whichever is later, a guide is to be looked through again
 * @param responsible the body that answers for the contents, for the imprint; empty for none
 * @param licence number of the publishing licence (Luật Xuất bản), empty for none
 * @param printer where it was printed, empty for none
 * @param copies print run where nobody says how many are made, 0 for none
 * @param notForSale whether every sheet says that it is not for sale, also one that says nothing else of the imprint
 * @param blackSide what one side of A4 costs in black, đồng; for the cost report
 * @param colourSide the same in colour
 */
@ConfigurationProperties("langso.paper")
public record PaperSettings(
        @DefaultValue("6") int reviewMonths,
        @DefaultValue("") String responsible,
        @DefaultValue("") String licence,
        @DefaultValue("") String printer,
        @DefaultValue("0") int copies,
        @DefaultValue("false") boolean notForSale,
        @DefaultValue("300") int blackSide,
        @DefaultValue("1500") int colourSide) {

    static final String NOT_FOR_SALE = "Tài liệu không bán";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Without imprint. */
    static final PaperSettings PLAIN = new PaperSettings(6, "", "", "", 0, false, 300, 1_500);

    public PaperSettings {
        if (reviewMonths < 1 || copies < 0 || blackSide < 0 || colourSide < 0) {
            throw new IllegalArgumentException(
                    "langso.paper: review-months is %d, copies %d, black-side %d, colour-side %d; needs at least 1 month, and nothing below 0"
                            .formatted(reviewMonths, copies, blackSide, colourSide));
        }
    }

    /**
     * What so many sides of paper cost, đồng, by their area.
     *
     * @param area of one side, mm²
     */
    public long cost(double area, LeafletStyle style, long sides) {
        return Math.round(sides * area / PaperSize.A4.area() * price(style));
    }

    /** What so many sides of A4 cost, đồng. */
    public long costOfA4(LeafletStyle style, long sides) {
        return sides * price(style);
    }

    private int price(LeafletStyle style) {
        return style == LeafletStyle.COLOUR ? colourSide : blackSide;
    }

    /**
     * The print run that a sheet carries of which so many are made: 0 leaves it to the setting, for a single copy is a
     * look at the sheet or one more of it, and an office without imprint says nothing.
     */
    public int printRun(long made) {
        boolean none = copies == 0 && responsible.isBlank() && licence.isBlank() && printer.isBlank();
        return none || made < 2 ? 0 : Math.toIntExact(made);
    }

    /**
     * The imprint's words for a sheet of this day; empty if the office gave none.
     *
     * @param printRun as {@link #printRun} gave it
     */
    String imprint(LocalDate printedOn, int printRun) {
        int run = printRun == 0 ? copies : printRun;
        List<String> parts = new ArrayList<>();
        addTo(parts, "Chịu trách nhiệm: %s", responsible);
        addTo(parts, "Giấy phép số %s", licence);
        addTo(parts, "In tại %s", printer);
        addTo(parts, "Số lượng: %s bản", run == 0 ? "" : Integer.toString(run));
        if (!parts.isEmpty()) {
            parts.add("Ngày " + DATE.format(printedOn));
        }
        if (notForSale || !parts.isEmpty()) {
            parts.add(NOT_FOR_SALE);
        }
        return String.join(" · ", parts);
    }

    private static void addTo(List<String> parts, String pattern, String value) {
        if (!value.isBlank()) {
            parts.add(pattern.formatted(value.strip()));
        }
    }
}
