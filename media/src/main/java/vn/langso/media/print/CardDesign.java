package vn.langso.media.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A4 upright with 2 × 4 cards of 90 × 55 mm (the size of a visiting card), all the same, and what is said once below them. */
record CardDesign() implements Design {
    private static final String CARD = "card";
    private static final String BELOW = "below";
    private static final int COLUMNS = 2;
    private static final int ROWS = 4;
    private static final double WIDTH = 90;
    private static final double HEIGHT = 55;
    private static final double LEFT = (210 - COLUMNS * WIDTH) / 2;
    private static final double TOP = (296.5 - ROWS * HEIGHT) / 2;
    /** Between the cut and the words, with the line that shows the cut. */
    private static final double PADDING_BESIDE = 4;

    private static final double PADDING_ABOVE = 3;
    private static final double ROOM = HEIGHT - 2 * PADDING_ABOVE;

    /** From the last cut to the words below it, and to what an office printer cannot print. */
    private static final double SPACE = 4;

    private static final double ROOM_BELOW = TOP - 2 * SPACE - 2 * PADDING_ABOVE;

    @Override
    public Optional<Arrangement> arrange(Parts parts) {
        if (parts.height(CARD) > ROOM || parts.height(BELOW) > ROOM_BELOW) {
            return Optional.empty();
        }
        return Optional.of(new Arrangement(
                1, Stream.concat(cards(), Stream.of(below(parts))).toList()));
    }

    @Override
    public List<Excess> excess(Parts parts) {
        return List.of(
                new Excess("mỗi thẻ", parts.height(CARD) - ROOM),
                new Excess("lề dưới các thẻ", parts.height(BELOW) - ROOM_BELOW));
    }

    private static Stream<Panel> cards() {
        return IntStream.range(0, COLUMNS * ROWS).mapToObj(CardDesign::card);
    }

    private static Panel below(Parts parts) {
        double top = TOP + ROWS * HEIGHT + SPACE;
        double width = COLUMNS * WIDTH - 2 * PADDING_BESIDE;
        return new Panel(0, LEFT, top, width, parts.height(BELOW), 0, List.of(BELOW));
    }

    private static Panel card(int index) {
        double left = LEFT + index % COLUMNS * WIDTH;
        double top = TOP + index / COLUMNS * HEIGHT;
        return new Panel(0, left, top, WIDTH - 2 * PADDING_BESIDE, ROOM, 0, List.of(CARD));
    }
}
