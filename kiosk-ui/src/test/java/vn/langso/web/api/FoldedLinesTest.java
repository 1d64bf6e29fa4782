package vn.langso.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedLinesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 24, 25, 26, 73, 74, 75, 76, 149, 150, 500})
    void no_line_is_longer_than_75_octets_and_unfolding_gives_the_text_back(int length) {
        for (String letter : new String[] {"a", "đ", "ấ", "😀"}) {
            String text = "SUMMARY:" + letter.repeat(length) + "\r\nEND:VEVENT\r\n";

            String folded = FoldedLines.of(text);

            assertThat(folded.split("\r\n", -1))
                    .allSatisfy(line ->
                            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
            assertThat(folded.replace("\r\n ", "")).isEqualTo(text);
        }
    }
}
