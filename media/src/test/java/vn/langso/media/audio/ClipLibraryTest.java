package vn.langso.media.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.config.Refusal;
import vn.langso.config.StorageSettings;

@AudioTest
class ClipLibraryTest {
    @Autowired
    private ClipLibrary clips;

    @Autowired
    private StorageSettings storage;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "tin.wav, pcm_s16le",
        "tin.mp3, libmp3lame",
        "tin.m4a, aac",
        "tin.aac, aac",
        "tin.ogg, libopus",
        "tin.opus, libopus",
        "tin.flac, flac"
    })
    void makes_every_accepted_format_a_clip_of_one_loudness(String name, String codec) {
        Path file = TestSound.speech(folder, name, 4, "-c:a", codec, "-ac", "2", "-ar", "48000");

        Clip clip = clips.add(name, TestSound.whole(file));

        assertThat(clip.durationMs()).isCloseTo(4000, within(60L));
        assertThat(clip.loudnessLufs()).isCloseTo(-16, within(0.5));
        assertThat(clip.truePeakDb()).isLessThanOrEqualTo(-1.5);
        assertThat(clips.find(clip.id())).contains(clip);
    }

    @Test
    void the_ending_of_the_name_does_not_matter() {
        Path file = TestSound.speech(folder, "tin.flac", 1.5);

        assertThat(clips.add("tin.mp3", TestSound.whole(file)).durationMs()).isEqualTo(1500);
    }

    @Test
    void stores_canonical_wav_whose_length_is_exact() throws IOException {
        Path file = TestSound.speech(folder, "tin.wav", 2.5, "-ar", "44100", "-metadata", "title=Không giữ lại");

        Clip clip = clips.add("tin.wav", TestSound.whole(file));

        byte[] stored = Files.readAllBytes(clips.file(clip));
        assertThat(clip.durationMs()).isEqualTo(2500);
        assertThat(stored).hasSize(44 + 2500 * 48 * 2);
        assertThat(ascii(stored, 0, 4)).isEqualTo("RIFF");
        assertThat(ascii(stored, 36, 40)).isEqualTo("data");
    }

    @ParameterizedTest
    @MethodSource("difficultSounds")
    void brings_difficult_sounds_to_the_target(String source) {
        Path file = TestSound.make(folder, "kho.wav", source, "-c:a", "pcm_s24le");

        Clip clip = clips.add("kho.wav", TestSound.whole(file));

        Loudness independent = Ebur128.measure(clips.file(clip), clip.durationMs());
        assertThat(independent.integrated()).isCloseTo(-16, within(0.6));
        assertThat(independent.truePeak()).isLessThanOrEqualTo(-1.4);
        assertThat(clip.loudnessLufs()).isCloseTo(independent.integrated(), within(0.2));
    }

    static Stream<String> difficultSounds() {
        return Stream.of(
                "sine=f=440:d=5",
                "anoisesrc=d=5:a=0.008:seed=3",
                "anoisesrc=d=6:a=0.9:seed=3",
                "sine=f=1000:d=0.35",
                "anoisesrc=d=2:a=0.05:seed=5",
                // loud clicks over quiet noise: the peaks forbid plain gain
                "aevalsrc='0.02*(random(0)*2-1)+if(lt(mod(t,1),0.004),0.9*(random(1)*2-1),0)':d=8:s=48000");
    }

    @Test
    void the_same_audio_is_stored_once() {
        Path file = TestSound.speech(folder, "tin.wav", 2);

        Clip first = clips.add("Sáng.wav", TestSound.whole(file));
        Clip second = clips.add("Chiều.wav", TestSound.whole(file));

        assertThat(second).isEqualTo(first);
        assertThat(clips.newest(100))
                .filteredOn(clip -> clip.sha256().equals(first.sha256()))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Thông_báo__họp thôn.mp3, Thông báo họp thôn",
        "C:\\ghi am\\tin 1.wav, tin 1",
        "/tmp/tin.2.flac, tin.2",
        ".wav, Bản ghi âm"
    })
    void names_the_clip_after_the_file(String fileName, String title) {
        double seconds = 1 + fileName.length() / 100.0;
        Path file = TestSound.speech(folder, "tin.wav", seconds);

        assertThat(clips.add(fileName, TestSound.whole(file)).title()).isEqualTo(title);
    }

    @Test
    void reads_the_samples_and_zeros_the_rest() {
        Path file = TestSound.speech(folder, "tin.wav", 1.25);
        Clip clip = clips.add("tin.wav", TestSound.whole(file));

        try (ClipAudio audio = clips.open(clip)) {
            short[] buffer = new short[960];
            Arrays.fill(buffer, (short) 7);

            assertThat(audio.length()).isEqualTo(60_000);
            assertThat(audio.read(0, buffer)).isEqualTo(960);
            assertThat(audio.read(59_990, buffer)).isEqualTo(10);
            assertThat(Arrays.copyOfRange(buffer, 10, 960)).containsOnly((short) 0);
            assertThat(audio.read(70_000, buffer)).isZero();
        }
    }

    @Test
    void refuses_to_open_a_clip_whose_file_was_changed() throws IOException {
        Path file = TestSound.speech(folder, "tin.wav", 1.75);
        Clip clip = clips.add("tin.wav", TestSound.whole(file));
        byte[] stored = Files.readAllBytes(clips.file(clip));
        stored[1000] ^= 1;
        Files.write(clips.file(clip), stored);

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> clips.open(clip));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
    }

    @Test
    void tells_a_file_that_was_cut_off_or_is_gone_without_reading_it() throws IOException {
        Path file = TestSound.speech(folder, "tin.wav", 1.3);
        Clip clip = clips.add("tin.wav", TestSound.whole(file));
        assertThat(clips.isWhole(clip)).isTrue();

        Path stored = clips.file(clip);
        Files.write(stored, Arrays.copyOf(Files.readAllBytes(stored), 5_000));
        assertThat(clips.isWhole(clip)).isFalse();

        Files.delete(stored);
        assertThat(clips.isWhole(clip)).isFalse();
    }

    @Test
    void an_upload_above_the_limit_is_left_before_its_end() throws IOException {
        CountingStream endless = new CountingStream();

        Refusal refusal = refused("500MB.wav", endless);

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.TOO_LARGE);
        assertThat(refusal.detail()).contains("\"500MB.wav\" lớn hơn mức tối đa 8 MB");
        assertThat(endless.sent).isLessThan(9 << 20);
    }

    @ParameterizedTest
    @MethodSource("notAudio")
    void refuses_what_is_no_audio_and_says_what_it_seems_to_be(byte[] content, String sentence) throws IOException {
        Refusal refusal = refused("tin.mp3", new ByteArrayInputStream(content));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.detail()).contains("\"tin.mp3\"").contains(sentence);
    }

    static Stream<Arguments> notAudio() {
        return Stream.of(
                Arguments.of(new byte[0], "trống (0 byte)"),
                Arguments.of(bytes("MZ\u0090\u0000\u0003\u0000\u0000\u0000"), "chương trình máy tính"),
                Arguments.of(bytes("\u007fELF\u0002\u0001\u0001\u0000"), "chương trình máy tính"),
                Arguments.of(bytes("\u0089PNG\r\n\u001a\n"), "ảnh"),
                Arguments.of(bytes("%PDF-1.7\n"), "tài liệu PDF"),
                Arguments.of(bytes("#EXTM3U\nhttp://127.0.0.1:1/tin.mp3\n"), "danh sách phát"),
                Arguments.of(bytes("ffconcat version 1.0\nfile /etc/passwd\n"), "danh sách phát"),
                Arguments.of(bytes("\u0000\u0001\u0002\u0003\u0004"), "loại tệp không rõ"),
                Arguments.of(bytes("RIFF\u0024\u0000\u0000\u0000WAVEfmt "), "bị hỏng"),
                Arguments.of(bytes("\u00ff\u00fb\u0090\u0064 không phải khung MP3"), "tin.mp3"));
    }

    @ParameterizedTest
    @CsvSource({
        "tin.wav, pcm_s16le",
        "tin.mp3, libmp3lame",
        "tin.m4a, aac",
        "tin.aac, aac",
        "tin.opus, libopus",
        "tin.flac, flac"
    })
    void refuses_a_truncated_upload(String name, String codec) throws IOException {
        Path file = TestSound.speech(folder, name, 6, "-c:a", codec, "-movflags", "+faststart");

        Refusal refusal = refused(name, TestSound.firstPart(file, 0.6));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.detail())
                .containsAnyOf("bị cụt", "bị hỏng hoặc tải lên chưa hết")
                .doesNotContain("Packet", "Invalid", "error");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.8, 0.999})
    void refuses_a_long_recording_cut_anywhere(double part) throws IOException {
        Path file = TestSound.speech(folder, "hop.wav", 30, "-c:a", "pcm_s16le", "-ar", "22050");

        Refusal refusal = refused("hop.wav", TestSound.firstPart(file, part));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.detail())
                .isEqualTo(
                        "Tệp \"hop.wav\" bị cụt: phần tiếng ngắn hơn độ dài ghi ở đầu tệp; hãy tải lên lại tệp đầy đủ.");
    }

    @ParameterizedTest
    @MethodSource("unfitSounds")
    void refuses_what_residents_should_not_hear(String source, String sentence) throws IOException {
        Path file = TestSound.make(folder, "tin.flac", source, "-ar", "8000");

        Refusal refusal = refused("tin.flac", TestSound.whole(file));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.detail()).contains(sentence);
        assertThat(refusal.problems()).extracting(Refusal.Problem::field).containsExactly("file");
    }

    static Stream<Arguments> unfitSounds() {
        return Stream.of(
                Arguments.of("anullsrc=r=8000:d=3", "gần như không có tiếng (không có tín hiệu"),
                Arguments.of("sine=f=440:d=3,volume=-45dB", "gần như không có tiếng (mức -6"),
                Arguments.of("sine=f=440:d=0.2", "chỉ dài 0,2 giây, cần ít nhất 0,3 giây"));
    }

    @Test
    void refuses_two_hours() throws IOException {
        Path file = TestSound.make(folder, "dai.wav", "sine=f=100:d=7200:r=1000", "-c:a", "pcm_u8");

        Refusal refusal = refused("dai.wav", TestSound.whole(file));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.detail()).contains("\"dai.wav\" dài 120 phút 0 giây, tối đa 60 phút 0 giây");
    }

    @Test
    void refuses_a_film_without_sound() throws IOException {
        Path file = TestSound.make(folder, "phim.m4a", "testsrc=d=1:s=64x64", "-c:v", "mpeg4", "-f", "mp4");

        assertThat(refused("phim.m4a", TestSound.whole(file)).detail()).contains("không có phần tiếng");
    }

    @Test
    void tells_when_the_sender_went_away() throws IOException {
        Refusal refusal = refused("tin.wav", new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection reset");
            }
        });

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
        assertThat(refusal.detail()).contains("Không nhận hết được tệp \"tin.wav\"");
    }

    /** Every refusal leaves the store and the table as they were. */
    private Refusal refused(String fileName, InputStream upload) throws IOException {
        List<Path> filesBefore = stored();
        List<Clip> rowsBefore = clips.newest(1000);

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> clips.add(fileName, upload));

        assertThat(refusal).isNotNull();
        assertThat(stored()).isEqualTo(filesBefore);
        assertThat(clips.newest(1000)).isEqualTo(rowsBefore);
        return refusal;
    }

    private List<Path> stored() throws IOException {
        Files.createDirectories(storage.files());
        try (Stream<Path> found = Files.walk(storage.files())) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String ascii(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Sends without end and knows how much was taken. */
    private static final class CountingStream extends InputStream {
        private long sent;

        @Override
        public int read() {
            sent++;
            return 'R';
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            sent += length;
            return length;
        }
    }
}
