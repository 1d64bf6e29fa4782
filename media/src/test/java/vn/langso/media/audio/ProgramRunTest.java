package vn.langso.media.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** ffmpeg serves as the external program: it is there on every machine. */
class ProgramRunTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void keeps_both_outputs_and_the_exit_code() {
        ProgramRun.Result result = ProgramRun.run(TestSound.PROGRAM.ffmpeg(List.of("-version")), "", LONG);

        assertThat(result.exit()).isZero();
        assertThat(result.out()).startsWith("ffmpeg version");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void a_talkative_program_does_not_block_on_a_full_pipe() {
        List<String> megabytes = List.of("-v", "error", "-f", "lavfi", "-i", "sine=d=60", "-f", "s16le", "-");

        ProgramRun.Result result = ProgramRun.run(TestSound.PROGRAM.ffmpeg(megabytes), "", LONG);

        assertThat(result.exit()).isZero();
        assertThat(result.out()).isNotEmpty();
    }

    @Test
    void a_program_that_does_not_end_is_killed() {
        List<String> endless = List.of("-v", "error", "-re", "-f", "lavfi", "-i", "sine", "-f", "null", "-");

        assertThatExceptionOfType(ProgramRun.Failed.class)
                .isThrownBy(() -> ProgramRun.run(TestSound.PROGRAM.ffmpeg(endless), "", Duration.ofMillis(300)))
                .withMessageContaining("did not finish within PT0.3S");
    }

    @Test
    void a_program_that_is_not_there_is_named() {
        assertThatExceptionOfType(ProgramRun.Failed.class)
                .isThrownBy(() -> ProgramRun.run(new ProcessBuilder("khong-co-chuong-trinh-nay"), "", LONG))
                .withMessageContaining("khong-co-chuong-trinh-nay");
    }
}
