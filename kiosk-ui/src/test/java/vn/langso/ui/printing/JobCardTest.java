package vn.langso.ui.printing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.batch.OrderedGuide;
import vn.langso.media.print.batch.PrintJob;
import vn.langso.media.print.batch.PrintJobState;
import vn.langso.media.print.batch.PrintJobs;
import vn.langso.media.print.batch.RowFailure;
import vn.langso.media.print.imposition.Imposition;
import vn.langso.ui.KioskUiTest;
import vn.langso.ui.station.StationTimes;

class JobCardTest extends KioskUiTest {

    @Autowired
    StationTimes times;

    @Test
    void says_how_many_failures_it_does_not_list() {
        show(52);

        assertThat(_find(ListItem.class)).hasSize(51);
        assertThat(_find(ListItem.class).getLast().getText()).startsWith("… và 2 tờ nữa không kể ở đây");
    }

    @Test
    void lists_fifty_failures_and_says_nothing_more() {
        show(50);

        assertThat(_find(ListItem.class))
                .hasSize(50)
                .noneMatch(item -> item.getText().startsWith("…"));
    }

    private void show(int failed) {
        PrintJobs jobs = mock();
        given(jobs.secondsLeft(any())).willReturn(OptionalLong.empty());
        given(jobs.failures(5))
                .willReturn(IntStream.rangeClosed(1, failed)
                        .mapToObj(row -> new RowFailure(row, "Thôn " + row, "Tên dài quá."))
                        .toList());
        UI.getCurrent().add(new JobCard(job(failed), jobs, times, mock()));
    }

    private static PrintJob job(int failed) {
        return new PrintJob(
                5,
                PrintProduct.HANDOUT,
                LeafletStyle.SAVING,
                Imposition.NONE,
                1,
                URI.create("http://localhost"),
                LocalDate.of(2027, 2, 4),
                PrintJobState.FAILED,
                failed,
                failed,
                failed,
                List.of(new OrderedGuide("cai-dat-vneid", 3, "Cài đặt ứng dụng VNeID")),
                null,
                null,
                null,
                "lan",
                Instant.parse("2027-02-04T22:00:00Z"),
                null);
    }
}
