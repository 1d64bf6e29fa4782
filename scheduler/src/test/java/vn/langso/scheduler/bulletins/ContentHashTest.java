package vn.langso.scheduler.bulletins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContentHashTest {
    private static final String ORIGINAL =
            ContentHash.of("Họp thôn", BulletinKind.GUIDE, "Mời bà con", "ab", "vneid", 1);

    @Test
    void the_same_content_has_the_same_hash() {
        assertThat(ContentHash.of("Họp thôn", BulletinKind.GUIDE, "Mời bà con", "ab", "vneid", 1))
                .isEqualTo(ORIGINAL)
                .matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @MethodSource("changed")
    void every_change_of_what_is_heard_changes_the_hash(String hash) {
        assertThat(hash).isNotEqualTo(ORIGINAL);
    }

    static Stream<String> changed() {
        return Stream.of(
                ContentHash.of("Họp thôn.", BulletinKind.GUIDE, "Mời bà con", "ab", "vneid", 1),
                ContentHash.of("Họp thôn", BulletinKind.TEXT, "Mời bà con", "ab", "vneid", 1),
                ContentHash.of("Họp thôn", BulletinKind.GUIDE, "Mời bà con.", "ab", "vneid", 1),
                ContentHash.of("Họp thôn", BulletinKind.GUIDE, null, "ab", "vneid", 1),
                ContentHash.of("Họp thôn", BulletinKind.GUIDE, "Mời bà con", "ac", "vneid", 1),
                ContentHash.of("Họp thôn", BulletinKind.GUIDE, "Mời bà con", "ab", "vneid", 2),
                ContentHash.of("Họp thôn", BulletinKind.GUIDE, "Mời bà con", "ab", null, 1),
                // the same letters in other fields
                ContentHash.of("Họp thônMời", BulletinKind.GUIDE, " bà con", "ab", "vneid", 1));
    }
}
