package vn.langso.ui.printing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
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

    @Test
    void says_how_the_file_is_printed() {
        PrintJobs jobs = mock();
        given(jobs.secondsLeft(any())).willReturn(OptionalLong.empty());
        UI.getCurrent()
                .add(new JobCard(
                        ordered(PrintProduct.TRIFOLD, LeafletStyle.COLOUR, Imposition.NONE, 3), jobs, times, mock()));
        UI.getCurrent()
                .add(new JobCard(
                        ordered(PrintProduct.HANDOUT, LeafletStyle.SAVING, Imposition.FOUR_UP, 50),
                        jobs,
                        times,
                        mock()));
        UI.getCurrent()
                .add(new JobCard(
                        ordered(PrintProduct.POSTER_A3, LeafletStyle.SAVING, Imposition.TILES, 1),
                        jobs,
                        times,
                        mock()));

        assertThat(_find(Paragraph.class, spec -> spec.withClasses("desk-how")))
                .extracting(Paragraph::getText)
                .containsExactly(
                        "Kiểu màu; Mỗi trang một tờ; mỗi tờ 3 bản: in cả tệp 3 lượt, in hai mặt, lật theo cạnh ngắn.",
                        "Kiểu tiết kiệm mực; 4 tờ A5 trên A3; mỗi tờ 50 bản: in cả tệp 13 lượt, in hai mặt, lật theo"
                                + " cạnh dài.",
                        "Kiểu tiết kiệm mực; Ghép từ các tờ A4; mỗi tờ 1 bản: in cả tệp 1 lượt, in một mặt.");
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
        return job(failed, PrintProduct.HANDOUT, LeafletStyle.SAVING, Imposition.NONE, 1, PrintJobState.FAILED);
    }

    private static PrintJob ordered(PrintProduct product, LeafletStyle style, Imposition imposition, int copies) {
        return job(0, product, style, imposition, copies, PrintJobState.QUEUED);
    }

    private static PrintJob job(
            int failed,
            PrintProduct product,
            LeafletStyle style,
            Imposition imposition,
            int copies,
            PrintJobState state) {
        return new PrintJob(
                5,
                product,
                style,
                imposition,
                copies,
                URI.create("http://localhost"),
                LocalDate.of(2027, 2, 4),
                state,
                failed,
                failed,
                failed,
                List.of(new OrderedGuide("cai-dat-vneid", 3, "Cài đặt ứng dụng VNeID")),
                null,
                null,
                null,
                "lan",
                Instant.parse("2027-02-04T22:00:00Z"),
                null,
                null);
    }
}
