package vn.langso.scheduler.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.langso.config.Refusal;
import vn.langso.media.audio.Clip;
import vn.langso.media.audio.ClipAudio;
import vn.langso.media.audio.ClipLibrary;
import vn.langso.media.audio.ReadAloud;

class EmergencyVoiceTest {
    private static final Clip RECORDING = new Clip(7, "Bão", "ab", 1_000, -16, -2, Instant.EPOCH);
    private static final Clip SPOKEN = new Clip(8, "Bão", "cd", 1_000, -16, -2, Instant.EPOCH);

    private final ClipLibrary clips = mock();
    private final ReadAloud readAloud = mock();
    private final EmergencyVoice voice = new EmergencyVoice(clips, readAloud);

    @Test
    void plays_the_recording_that_was_given() {
        playable(RECORDING);

        assertThat(voice.prepare(draft(null, 7L))).isEqualTo(new EmergencySound(EmergencySound.Kind.CLIP, 7L, null));
        then(readAloud).should(never()).speak(any(), any());
    }

    @Test
    void reads_a_text_with_who_says_so() {
        given(readAloud.speak("Bão số 9", "Thông báo khẩn cấp của UBND xã. Bão số 9. Không ra khỏi nhà."))
                .willReturn(SPOKEN);

        assertThat(voice.prepare(draft("Không ra khỏi nhà.", null)))
                .isEqualTo(new EmergencySound(EmergencySound.Kind.SPEECH, 8L, null));
    }

    @Test
    void reads_the_title_where_the_recording_is_spoilt_and_says_why() {
        given(clips.find(7)).willReturn(Optional.of(RECORDING));
        given(clips.open(RECORDING)).willThrow(gone());
        given(readAloud.speak(eq("Bão số 9"), any())).willReturn(SPOKEN);

        EmergencySound sound = voice.prepare(draft(null, 7L));

        assertThat(sound.kind()).isEqualTo(EmergencySound.Kind.SPEECH);
        assertThat(sound.problem())
                .isEqualTo("Bản ghi âm số 7 không phát được: Tệp đã mất. Máy đọc tiêu đề thay cho bản ghi âm.");
    }

    @Test
    void has_its_tone_where_there_is_no_voice_either_and_cries_for_help() {
        given(readAloud.speak(any(), any())).willThrow(gone());

        EmergencySound sound = voice.prepare(draft("Không ra khỏi nhà.", null));

        assertThat(sound)
                .isEqualTo(new EmergencySound(
                        EmergencySound.Kind.TONE, null, "Loa chỉ phát hiệu báo động, không có lời! Tệp đã mất."));
    }

    @Test
    void looks_again_before_each_round() {
        EmergencyDraft draft = draft("Không ra khỏi nhà.", null);
        given(readAloud.speak(any(), any())).willReturn(SPOKEN);
        playable(SPOKEN);
        EmergencySound good = new EmergencySound(EmergencySound.Kind.SPEECH, 8L, null);
        EmergencySound bare = new EmergencySound(EmergencySound.Kind.TONE, null, "Không có lời!");

        assertThat(voice.soundOf(draft, good)).isEqualTo(good);
        then(readAloud).should(never()).speak(any(), any());

        assertThat(voice.soundOf(draft, bare)).isEqualTo(good);
    }

    private void playable(Clip clip) {
        ClipAudio audio = mock();
        given(audio.length()).willReturn(48_000L);
        given(clips.find(clip.id())).willReturn(Optional.of(clip));
        given(clips.open(clip)).willReturn(audio);
    }

    private static Refusal gone() {
        return Refusal.of(Refusal.Kind.UNAVAILABLE, "Tệp đã mất.", "gone");
    }

    private static EmergencyDraft draft(@Nullable String text, @Nullable Long clip) {
        return new EmergencyDraft(
                "Bão số 9", text, clip, List.of("toan-xa"), "UBND xã", "", Instant.MAX, 5, "Không chờ được.");
    }
}
