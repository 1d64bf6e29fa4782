package vn.langso.ui.printing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
import vn.langso.media.print.imposition.Turning;
import vn.langso.ui.KioskUiTest;
import vn.langso.ui.station.StationTimes;

class JobCardTest extends KioskUiTest {

    private static final Instant NIGHT = Instant.parse("2027-02-04T22:00:00Z");

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
        given(jobs.turning(any())).willReturn(Turning.SHORT_EDGE, Turning.LONG_EDGE, Turning.ONE_SIDE);
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

    @Test
    void asks_before_it_cancels_and_says_what_is_lost_and_what_stays() {
        for (PrintJobState state :
                List.of(PrintJobState.QUEUED, PrintJobState.RUNNING, PrintJobState.PAUSED, PrintJobState.FAILED)) {
            UI.getCurrent().removeAll();
            JobCard.Deeds deeds = mock();
            show(job(120, 989, state, null, null), deeds);

            _click(_get(Button.class, spec -> spec.withText("Hủy đợt in")));
            ConfirmDialog question = _get(ConfirmDialog.class);
            assertThat(question.getElement().getProperty("message"))
                    .startsWith("Đợt 5 đã tạo 120/989 tờ. Hủy thì bỏ hết các tờ ấy")
                    .contains("không in tiếp được nữa", "vẫn ở lại trong danh sách", "giữ nguyên");
            then(deeds).shouldHaveNoInteractions();
            ConfirmDialogKt._fireConfirm(question);

            then(deeds).should().cancel();
        }
    }

    @Test
    void a_cancelled_job_says_who_did_it_and_offers_nothing() {
        show(job(120, 989, PrintJobState.CANCELLED, null, deed("binh")), mock());

        assertThat(texts())
                .contains(
                        "Đã hủy khi xong 120/989 tờ.",
                        "Người hủy: binh, lúc %s. Đợt này không có tệp, không tính vào Đã in và Báo cáo."
                                .formatted(times.dateTime(NIGHT)));
        assertThat(_find(Button.class)).isEmpty();
        assertThat(_find(Anchor.class)).isEmpty();
        assertThat(_find(ProgressBar.class)).isEmpty();
        assertThat(_find(Paragraph.class, spec -> spec.withClasses("desk-how"))).isEmpty();
    }

    @Test
    void says_whether_its_file_was_fetched_and_what_is_lost_with_it() {
        show(job(989, 989, PrintJobState.DONE, null, null), mock());
        assertThat(texts()).contains("Chưa ai tải tệp về nên chưa tính vào Đã in và Báo cáo.");
        assertThat(asked("Xóa tệp")).contains("Chưa ai tải tệp này về", "muốn in phải đặt đợt mới");

        show(job(989, 989, PrintJobState.DONE, deed("binh"), null), mock());
        assertThat(texts())
                .contains(
                        "Tải về lần đầu: binh, lúc %s; đã ghi vào Đã in và Báo cáo.".formatted(times.dateTime(NIGHT)));
        assertThat(asked("Xóa tệp")).contains("những gì đã ghi vào Đã in và Báo cáo giữ nguyên");
    }

    private static String asked(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
        ConfirmDialog question = _get(ConfirmDialog.class);
        String message = question.getElement().getProperty("message");
        ConfirmDialogKt._fireCancel(question);
        UI.getCurrent().removeAll();
        return message;
    }

    private void show(PrintJob job, JobCard.Deeds deeds) {
        PrintJobs jobs = mock();
        given(jobs.secondsLeft(any())).willReturn(OptionalLong.empty());
        given(jobs.turning(any())).willReturn(Turning.LONG_EDGE);
        UI.getCurrent().add(new JobCard(job, jobs, times, deeds));
    }

    private static PrintJob.Deed deed(String by) {
        return new PrintJob.Deed(by, NIGHT);
    }

    static PrintJob job(
            int done,
            int total,
            PrintJobState state,
            PrintJob.@Nullable Deed fetched,
            PrintJob.@Nullable Deed dropped) {
        return job(5, done, total, state, fetched, dropped);
    }

    static PrintJob job(
            long id,
            int done,
            int total,
            PrintJobState state,
            PrintJob.@Nullable Deed fetched,
            PrintJob.@Nullable Deed dropped) {
        return new PrintJob(
                id,
                PrintProduct.HANDOUT,
                LeafletStyle.SAVING,
                Imposition.NONE,
                1,
                URI.create("http://localhost"),
                LocalDate.of(2027, 2, 4),
                state,
                done,
                total,
                0,
                List.of(new OrderedGuide("cai-dat-vneid", 3, "Cài đặt ứng dụng VNeID")),
                null,
                null,
                null,
                "lan",
                NIGHT,
                null,
                fetched,
                dropped);
    }

    private void show(int failed) {
        PrintJobs jobs = mock();
        given(jobs.secondsLeft(any())).willReturn(OptionalLong.empty());
        given(jobs.turning(any())).willReturn(Turning.LONG_EDGE);
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
                NIGHT,
                null,
                null,
                null);
    }
}
