package vn.langso.ui.printing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H3;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.config.Refusal;
import vn.langso.config.accounts.Role;
import vn.langso.media.print.batch.PrintJob;
import vn.langso.media.print.batch.PrintJobState;
import vn.langso.media.print.batch.PrintJobs;
import vn.langso.media.print.imposition.Turning;
import vn.langso.ui.KioskUiTest;
import vn.langso.ui.station.SignedIn;
import vn.langso.ui.station.StationTimes;

/** The cards are drawn again while somebody reads and answers. */
class JobListTest extends KioskUiTest {

    private static final String TOO_LATE = "Đợt in 5 đang ở trạng thái “đã xong” nên không hủy được; …";

    @Autowired
    StationTimes times;

    @Autowired
    SignedIn signedIn;

    private final PrintJobs jobs = mock();
    private JobList list;

    @BeforeEach
    void oneJobRuns() {
        signIn("lan", Role.PRINTER);
        given(jobs.secondsLeft(any())).willReturn(OptionalLong.empty());
        given(jobs.turning(any())).willReturn(Turning.LONG_EDGE);
        stands(JobCardTest.job(40, 989, PrintJobState.RUNNING, null, null));
        list = new JobList(jobs, times, signedIn);
        UI.getCurrent().add(list);
        list.refresh();
    }

    @Test
    void whoever_answers_yes_while_the_job_went_on_cancels_it() {
        _click(_get(Button.class, spec -> spec.withText("Hủy đợt in")));
        stands(JobCardTest.job(80, 989, PrintJobState.RUNNING, null, null));
        list.refresh();

        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        then(jobs).should().cancel(5, "lan");
    }

    @Test
    void whoever_comes_too_late_can_read_why_after_the_card_was_drawn_again() {
        _click(_get(Button.class, spec -> spec.withText("Hủy đợt in")));
        stands(JobCardTest.job(989, 989, PrintJobState.DONE, null, null));
        given(jobs.cancel(5, "lan")).willThrow(Refusal.of(Refusal.Kind.CONFLICT, TOO_LATE, "Print job 5 is DONE"));
        list.refresh();

        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        stands(JobCardTest.job(989, 989, PrintJobState.DONE, new PrintJob.Deed("binh", Instant.EPOCH), null));
        list.refresh();

        assertThat(texts()).contains(TOO_LATE);
        assertThat(_find(Button.class, spec -> spec.withText("Hủy đợt in"))).isEmpty();
    }

    @Test
    void what_somebody_opened_on_one_card_stays_open_while_another_job_goes_on() {
        given(jobs.warnings(4)).willReturn(List.of("Mực phủ 12% mặt giấy."));
        PrintJob done = JobCardTest.job(4, 2, 2, PrintJobState.DONE, null, null);
        stands(JobCardTest.job(40, 989, PrintJobState.RUNNING, null, null), done);
        list.refresh();
        Details opened = _get(Details.class);
        opened.setOpened(true);

        stands(JobCardTest.job(80, 989, PrintJobState.RUNNING, null, null), done);
        list.refresh();

        assertThat(texts()).contains("Đang tạo tệp: 80/989 tờ.");
        assertThat(_get(Details.class)).isSameAs(opened);
        assertThat(opened.isOpened()).isTrue();
        assertThat(_find(H3.class)).hasSize(2);
    }

    @Test
    void older_jobs_are_shown_at_a_wish_and_one_that_runs_always_is() {
        PrintJob running = JobCardTest.job(90, 40, 989, PrintJobState.PAUSED, null, null);
        List<PrintJob> over = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> JobCardTest.job(100 - number, 2, 2, PrintJobState.DONE, null, null))
                .filter(job -> job.id() != 90)
                .toList();
        given(jobs.open()).willReturn(List.of(running));
        given(jobs.over(anyInt()))
                .willAnswer(call ->
                        over.stream().limit(call.<Integer>getArgument(0)).toList());
        list.refresh();
        assertThat(_find(H3.class)).hasSize(16);

        _click(_get(Button.class, spec -> spec.withText("Xem thêm")));

        assertThat(_find(H3.class)).hasSize(20);
        assertThat(_find(Button.class, spec -> spec.withText("Xem thêm"))).isEmpty();
    }

    private void stands(PrintJob... standing) {
        given(jobs.open())
                .willReturn(
                        Stream.of(standing).filter(job -> !job.state().isOver()).toList());
        given(jobs.over(anyInt()))
                .willReturn(
                        Stream.of(standing).filter(job -> job.state().isOver()).toList());
    }
}
