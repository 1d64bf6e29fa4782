package vn.langso.media.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.config.Refusal;
import vn.langso.media.MediaFiles;
import vn.langso.media.guides.GuideLibrary;

@AudioTest
class ReadAloudTest {
    private static final String NOTICE =
            "Kính thưa bà con. 7h30 ngày 5/12/2026, mời bà con họp tại nhà văn hóa thôn Đông.";

    @Autowired
    private ReadAloud readAloud;

    @Autowired
    private ClipLibrary clips;

    @Autowired
    private MediaFiles files;

    @Autowired
    private GuideLibrary guides;

    @Test
    void makes_a_clip_from_text() {
        RealParts.require(readAloud.available(), "espeak-ng");

        Clip clip = readAloud.speak("Mời họp", NOTICE);

        assertThat(clip.title()).isEqualTo("Mời họp");
        assertThat(clip.durationMs()).isBetween(6_000L, 25_000L);
        assertThat(clip.loudnessLufs()).isCloseTo(-16, within(0.5));
        assertThat(clip.truePeakDb()).isLessThanOrEqualTo(-1.5);
    }

    @Test
    void the_same_text_gives_the_same_clip() {
        RealParts.require(readAloud.available(), "espeak-ng");

        Clip first = readAloud.speak("Mời họp", "Mời bà con đi họp.");
        Clip again = readAloud.speak("Mời họp lần nữa", "Mời bà con đi họp.");

        assertThat(again).isEqualTo(first);
    }

    @Test
    void a_second_sentence_follows_after_a_breath() {
        RealParts.require(readAloud.available(), "espeak-ng");

        Clip once = readAloud.speak("Một", "Xin cảm ơn.");
        Clip twice = readAloud.speak("Hai", "Xin cảm ơn. Xin cảm ơn.");

        long pause = WavJoin.PAUSE.toMillis();
        assertThat(twice.durationMs()).isCloseTo(2 * once.durationMs() + pause, within(5L));
    }

    @Test
    void says_how_to_get_a_voice_where_there_is_none() {
        SpeechSettings absent = new SpeechSettings(
                "espeak-ng-khong-co", "vi", 150, SpeechSettings.Region.NORTH, Duration.ofSeconds(30));
        ReadAloud mute = new ReadAloud(new EspeakNgSynthesizer(absent), absent, clips, files, guides);

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> mute.speak("Mời họp", NOTICE));

        assertThat(mute.available()).isFalse();
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
        assertThat(refusal.detail())
                .contains("\"Mời họp\"")
                .contains("sudo apt install espeak-ng")
                .contains("tải lên bản ghi âm");
    }

    @Test
    void a_text_without_words_is_refused() {
        RealParts.require(readAloud.available(), "espeak-ng");

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> readAloud.speak("Trống", " … "));

        assertThat(refusal.detail()).contains("\"Trống\" không có chữ nào để đọc");
    }

    @Test
    void a_voice_that_fails_leaves_no_clip_and_says_what_to_do() {
        SpeechSettings broken = new SpeechSettings(
                TestSound.PROGRAM.path().toString(), "vi", 150, SpeechSettings.Region.NORTH, Duration.ofSeconds(30));
        ReadAloud hoarse = new ReadAloud(new EspeakNgSynthesizer(broken), broken, clips, files, guides);
        int before = clips.newest(1000).size();

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> hoarse.speak("Mời họp", NOTICE));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
        assertThat(refusal.detail()).contains("Giọng máy chưa đọc được bản tin \"Mời họp\"");
        assertThat(clips.newest(1000)).hasSize(before);
    }
}
