package vn.langso.web.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.health.contributor.Status;
import org.springframework.util.unit.DataSize;
import vn.langso.config.StorageSettings;
import vn.langso.scheduler.speakers.LineState;
import vn.langso.scheduler.speakers.LineType;
import vn.langso.scheduler.speakers.SpeakerLine;
import vn.langso.scheduler.speakers.SpeakerLines;

class HealthTest {

    @TempDir
    Path data;

    @ParameterizedTest
    @CsvSource({"3, 0, UP", "3, 1, DEGRADED", "3, 3, DOWN"})
    void counts_as_down_only_when_no_line_is_left(int lines, int dead, String status) {
        SpeakerLines speakers = mock();
        given(speakers.states())
                .willReturn(IntStream.range(0, lines)
                        .mapToObj(i -> line(i, i >= dead))
                        .toList());

        assertThat(new LinesHealthIndicator(speakers).health().getStatus()).isEqualTo(new Status(status));
    }

    @Test
    void is_up_when_the_data_directory_takes_a_file_and_leaves_none_behind() {
        assertThat(storage(data, DataSize.ofBytes(1)).health().getStatus()).isEqualTo(Status.UP);
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void is_down_when_the_data_directory_is_gone() {
        assertThat(storage(data.resolve("khong-co"), DataSize.ofBytes(1))
                        .health()
                        .getStatus())
                .isEqualTo(Status.DOWN);
    }

    @Test
    void is_down_when_the_disk_is_nearly_full() {
        assertThat(storage(data, DataSize.ofTerabytes(1_000_000)).health().getStatus())
                .isEqualTo(Status.DOWN);
    }

    private static StorageHealthIndicator storage(Path data, DataSize least) {
        return new StorageHealthIndicator(new StorageSettings(data), new HealthSettings(least));
    }

    private static LineState line(int number, boolean ready) {
        SpeakerLine line = new SpeakerLine("loa-" + number, "Loa " + number, LineType.RTP, "239.1.1." + number);
        return new LineState(line, ready, null, ready ? null : "Không gửi được.", 0);
    }
}
