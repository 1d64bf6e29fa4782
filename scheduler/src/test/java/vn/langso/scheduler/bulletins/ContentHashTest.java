package vn.langso.scheduler.bulletins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContentHashTest {
    private static final String ORIGINAL =
            ContentHash.of("Họp thôn", BulletinKind.GUIDE, "Mời bà con", "ab", "vneid", 1, null);

    @Test
    void the_same_content_has_the_same_hash() {
        assertThat(ContentHash.of("Họp thôn", BulletinKind.GUIDE, "Mời bà con", "ab", "vneid", 1, null))
                .isEqualTo(ORIGINAL)
                .matches("[0-9a-f]{64}");
    }

    @Test
    void a_bulletin_without_a_last_day_keeps_the_hash_it_had_before_there_were_any() {
        assertThat(ORIGINAL).isEqualTo("e8c3dca5b0eb19a589c120e0b4fde1271e745e92065f8653460d672bbde2bb31");
    }

    @ParameterizedTest
    @MethodSource("changed")
    void every_change_of_what_is_heard_changes_the_hash(String hash) {
        assertThat(hash).isNotEqualTo(ORIGINAL);
    }

    static Stream<String> changed() {
        return Stream.of(
                ContentHash.of("Họp thôn.", BulletinKind.GUIDE, "Mời bà con", "ab", "vneid", 1, null),
                ContentHash.of("Họp thôn", BulletinKind.TEXT, "Mời bà con", "ab", "vneid", 1, null),
                ContentHash.of("Họp thôn", BulletinKind.GUIDE, "Mời bà con.", "ab", "vneid", 1, null),
                ContentHash.of("Họp thôn", BulletinKind.GUIDE, null, "ab", "vneid", 1, null),
                ContentHash.of("Họp thôn", BulletinKind.GUIDE, "Mời bà con", "ac", "vneid", 1, null),
                ContentHash.of("Họp thôn", BulletinKind.GUIDE, "Mời bà con", "ab", "vneid", 2, null),
                ContentHash.of("Họp thôn", BulletinKind.GUIDE, "Mời bà con", "ab", null, 1, null),
                ContentHash.of(
                        "Họp thôn", BulletinKind.GUIDE, "Mời bà con", "ab", "vneid", 1, LocalDate.of(2027, 2, 5)),
                // the same letters in other fields
                ContentHash.of("Họp thônMời", BulletinKind.GUIDE, " bà con", "ab", "vneid", 1, null));
    }
}
