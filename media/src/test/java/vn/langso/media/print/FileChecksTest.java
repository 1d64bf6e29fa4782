package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** No warning contradicts itself. */
class FileChecksTest {
    private final Edition handout = PrintProduct.HANDOUT.edition(LeafletStyle.SAVING);

    @Test
    void ink_is_too_much_only_where_the_number_that_is_said_is_greater() {
        assertThat(FileChecks.ink(handout, 10.54)).isEmpty();
        assertThat(FileChecks.ink(handout, 10.56))
                .singleElement()
                .extracting(Finding::sentence)
                .isEqualTo("Mực phủ 10,6% mặt giấy, nhiều hơn mức 10,5% của tờ rơi A5 hai mặt.");
    }
}
