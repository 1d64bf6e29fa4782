package vn.langso.scheduler.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.langso.config.Refusal;
import vn.langso.media.audio.Clip;
import vn.langso.media.audio.ClipLibrary;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.speakers.Zones;

class EmergencyCheckTest {
    private static final Instant NOW = Instant.parse("2027-02-05T10:30:00Z");

    private final Zones zones = mock();
    private final ClipLibrary clips = mock();
    private final EmergencyAir air = mock();
    private final EmergencyCheck check =
            new EmergencyCheck(zones, clips, air, Clock.fixed(NOW, ZoneId.of("Asia/Ho_Chi_Minh")));

    @BeforeEach
    void aCommune() {
        given(air.now()).willReturn(NOW);
        given(zones.find("toan-xa")).willReturn(Optional.of(new Zone("toan-xa", "Toàn xã", List.of("loa-1"))));
        given(zones.find("thon-dong")).willReturn(Optional.of(new Zone("thon-dong", "Thôn Đông", List.of())));
        given(clips.find(7)).willReturn(Optional.of(new Clip(7, "Bão", "ab", 1_000, -16, -2, NOW)));
    }

    @Test
    void takes_what_is_in_order_and_cleans_it() {
        EmergencyDraft clean = check.checked(draft(" Bão số 9 ", "Chằng chống nhà cửa.", null, NOW.plusSeconds(3_600)));

        assertThat(clean.title()).isEqualTo("Bão số 9");
        assertThat(clean.zones()).containsExactly("toan-xa");
    }

    @Test
    void names_every_field_that_is_wrong_at_once() {
        EmergencyDraft bad = new EmergencyDraft(
                "", null, null, List.of("thon-tay", "thon-dong"), "", "", NOW.minusSeconds(60), 0, " ");

        assertThat(problems(bad))
                .extracting(Refusal.Problem::field)
                .containsExactlyInAnyOrder(
                        "title", "text", "zones[0]", "zones[1]", "issuedBy", "expires", "repeatEveryMinutes", "reason");
        assertThat(problems(bad))
                .extracting(Refusal.Problem::detail)
                .contains(
                        "Không có khu vực 'thon-tay'; hãy chọn trong danh sách khu vực.",
                        "Khu vực 'Thôn Đông' chưa có đường loa nào; hãy chọn khu vực khác.",
                        "Thời điểm hết hiệu lực 17:29 ngày 05/02/2027 đã qua; cần một thời điểm sau bây giờ.",
                        "Nhắc lại sau mỗi 0 phút không dùng được; cần từ 1 đến 1440 phút.");
    }

    @Test
    void takes_text_or_a_recording_and_not_both() {
        assertThat(problems(draft("Bão", "Chữ", 7L, NOW.plusSeconds(60))))
                .extracting(Refusal.Problem::field)
                .containsExactly("text", "clipId");
        assertThat(problems(draft("Bão", null, 8L, NOW.plusSeconds(60))))
                .extracting(Refusal.Problem::field)
                .containsExactly("clipId");
        assertThat(check.checked(draft("Bão", null, 7L, NOW.plusSeconds(60))).clipId())
                .isEqualTo(7L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"P8D", "PT168H1S", "PT0S", "-PT1S"})
    void is_in_force_for_a_week_at_most_and_never_in_the_past(Duration ahead) {
        assertThat(problems(draft("Bão", "Chữ", null, NOW.plus(ahead))))
                .extracting(Refusal.Problem::field)
                .containsExactly("expires");
    }

    @Test
    void goes_by_the_time_that_is_known_and_not_by_a_clock_that_lost_its_way() {
        given(air.now()).willReturn(NOW.plus(Duration.ofDays(20_000)));

        assertThat(problems(draft("Bão", "Chữ", null, NOW.plusSeconds(60))))
                .extracting(Refusal.Problem::field)
                .containsExactly("expires");
    }

    private List<Refusal.Problem> problems(EmergencyDraft draft) {
        return catchThrowableOfType(Refusal.class, () -> check.checked(draft)).problems();
    }

    private static EmergencyDraft draft(String title, @Nullable String text, @Nullable Long clip, Instant expires) {
        return new EmergencyDraft(
                title, text, clip, List.of("toan-xa", "toan-xa"), "UBND xã", "", expires, 5, "Không chờ được.");
    }
}
