package vn.langso.media.print.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictograms of the screens, read for paper. */
class PictogramTest {
    private static final Path FILES = Path.of("src/main/resources/META-INF/resources/assets/icons");

    /** Half of the thickest line may stand out. */
    @ParameterizedTest
    @MethodSource("keys")
    void reads_every_picture_and_stays_in_its_square(String key) {
        Pictogram pictogram = Pictogram.of(key);

        assertThat(pictogram.pieces()).isNotEmpty().allSatisfy(piece -> {
            Rectangle2D sides = piece.shape().getBounds2D();
            assertThat(sides.getMinX()).isGreaterThanOrEqualTo(0);
            assertThat(sides.getMinY()).isGreaterThanOrEqualTo(0);
            assertThat(sides.getMaxX()).isLessThanOrEqualTo(Pictogram.SIDE);
            assertThat(sides.getMaxY()).isLessThanOrEqualTo(Pictogram.SIDE);
            assertThat(piece.fill() != null || piece.stroke() != null).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"khong-co", "", "../icons/stop", "https://xa.example.vn/a", "Stop"})
    void shows_the_open_book_for_a_key_without_a_picture(String key) {
        assertThat(shapes(Pictogram.of(key))).isEqualTo(shapes(Pictogram.of("guide")));
    }

    @Test
    void follows_lines_and_arcs_as_a_browser_does() {
        // a half circle of radius 10 above the line from 10,20 to 30,20, by turning clockwise
        Rectangle2D above = PathData.read("M10 20a10 10 0 0 1 20 0").getBounds2D();
        Rectangle2D below = PathData.read("M10 20a10 10 0 0 0 20 0").getBounds2D();
        // three quarters of a circle around 20,20
        Rectangle2D most = PathData.read("M20 10A10 10 0 1 0 30 20").getBounds2D();

        assertThat(above).satisfies(sides -> assertThat(rounded(sides)).containsExactly(10, 10, 20, 10));
        assertThat(below).satisfies(sides -> assertThat(rounded(sides)).containsExactly(10, 20, 20, 10));
        assertThat(most).satisfies(sides -> assertThat(rounded(sides)).containsExactly(10, 10, 20, 20));
        assertThat(PathData.read("m5 5 10 0v10H5z").getBounds2D()).isEqualTo(new Rectangle2D.Double(5, 5, 10, 10));
        // the second half of a wave mirrors the first
        assertThat(rounded(PathData.read("M0 10c5-8 5-8 10 0s5 8 10 0").getBounds2D()))
                .containsExactly(0, 4, 20, 12);
        assertThat(PathData.read("M0 0C0-15.8.5 3 10-4").getBounds2D().getMaxX())
                .isCloseTo(10, within(0.001));
    }

    @Test
    void draws_no_command_that_it_does_not_know() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PathData.read("M0 0Q5 5 10 0"))
                .withMessageContaining("'Q'");
        assertThatIllegalArgumentException().isThrownBy(() -> PathData.read("M0 0a5 9 0 0 1 5 5"));
    }

    @Test
    void saves_ink_by_outlines_and_keeps_dots() {
        List<Pictogram.Piece> stop = dyed("stop", Inks.FINE_OUTLINE);
        List<Pictogram.Piece> question = dyed("question", Inks.OUTLINE);

        // a red board with a white bar becomes a white board with a black bar
        assertThat(stop).extracting(Pictogram.Piece::fill).containsExactly(Color.WHITE, null);
        assertThat(stop).extracting(Pictogram.Piece::stroke).containsOnly(Color.BLACK);
        assertThat(stop.getLast().width()).isCloseTo(4.4, within(0.01));
        assertThat(question.getLast().fill()).isEqualTo(Color.BLACK);
        assertThat(question.getFirst().width()).isEqualTo(4);
        assertThat(dyed("stop", Inks.COLOUR))
                .extracting(Pictogram.Piece::fill)
                .containsExactly(Color.decode("#a3261a"), null);
    }

    private static List<Pictogram.Piece> dyed(String key, Inks inks) {
        return Pictogram.of(key).pieces().stream().map(inks::dye).toList();
    }

    private static List<Rectangle2D> shapes(Pictogram pictogram) {
        return pictogram.pieces().stream()
                .map(piece -> piece.shape().getBounds2D())
                .toList();
    }

    private static int[] rounded(Rectangle2D sides) {
        return Arrays.stream(new double[] {sides.getX(), sides.getY(), sides.getWidth(), sides.getHeight()})
                .mapToInt(length -> (int) Math.round(length))
                .toArray();
    }

    private static List<String> keys() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.map(file -> file.getFileName().toString().replace(".svg", ""))
                    .sorted()
                    .toList();
        }
    }
}
