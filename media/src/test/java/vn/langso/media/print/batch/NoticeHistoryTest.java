package vn.langso.media.print.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.Refusal;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.WeekNotice;

/** Week notices on paper: who has them, and which of them have become wrong. */
@BatchTest
class NoticeHistoryTest {
    @Autowired
    private NoticeHistory history;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private LocalDate monday;

    @BeforeEach
    void nothingPrinted() {
        jdbc.sql("delete from notice_record").update();
        monday = LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    @Test
    void remembers_for_which_zone_and_week_and_how_many() {
        print(notice(nextMonday(), "Bản tin sáng"), 12);

        assertThat(history.newest(10)).singleElement().satisfies(record -> {
            assertThat(record.zone()).isEqualTo("thon-dong");
            assertThat(record.zoneName()).isEqualTo("Thôn Đông");
            assertThat(record.week()).isEqualTo(nextMonday());
            assertThat(record.copies()).isEqualTo(12);
            assertThat(record.printedBy()).isEqualTo("lan");
        });
    }

    @Test
    void adds_up_what_notices_cost() {
        print(notice(monday, "Bản tin sáng"), 10);
        print(notice(nextMonday(), "Bản tin sáng"), 5);
        LocalDate today = LocalDate.now(clock);

        assertThat(history.sums(today, today))
                .containsExactly(new NoticeSum("Thôn Đông", LeafletStyle.SAVING, 15, 30, 30 * 300));
        assertThat(history.sums(today.minusDays(2), today.minusDays(1))).isEmpty();
    }

    @Test
    void tells_when_another_programme_will_be_heard_than_the_paper_says() {
        print(notice(nextMonday(), "Bản tin sáng"), 3);

        assertThat(stale(notice(nextMonday(), "Bản tin sáng"))).isEmpty();
        assertThat(stale(notice(nextMonday(), "Họp thôn")))
                .extracting(NoticeRecord::week)
                .containsExactly(nextMonday());
    }

    @Test
    void is_content_again_when_the_new_week_is_printed() {
        print(notice(nextMonday(), "Bản tin sáng"), 3);
        print(notice(nextMonday(), "Họp thôn"), 3);

        assertThat(stale(notice(nextMonday(), "Họp thôn"))).isEmpty();
    }

    @Test
    void does_not_mind_past_weeks_and_zones_that_are_gone() {
        print(notice(monday.minusWeeks(1), "Bản tin sáng"), 3);
        print(notice(nextMonday(), "Bản tin sáng"), 3);

        assertThat(history.stale(record -> Optional.empty())).isEmpty();
        assertThat(history.stale(record -> Optional.of(notice(record.week(), "Bản tin sáng"))))
                .isEmpty();
    }

    @Test
    void does_not_mind_days_that_are_over() {
        List<String> before = DayMarks.of(notice(monday, "Bản tin sáng"));
        List<String> now = DayMarks.of(notice(monday, "Họp thôn"));

        assertThat(DayMarks.sameFrom(monday.plusDays(2), monday, before, now)).isFalse();
        assertThat(DayMarks.sameFrom(monday.plusDays(3), monday, before, now)).isTrue();
        assertThat(DayMarks.sameFrom(monday.minusDays(9), monday, before, now)).isFalse();
        assertThat(DayMarks.sameFrom(monday.plusDays(20), monday, before, now)).isTrue();
    }

    @Test
    void refuses_a_number_of_copies_that_nobody_prints() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> print(notice(monday, "Bản tin sáng"), 0))
                .satisfies(refusal -> assertThat(refusal.detail()).isEqualTo("Số bản in là 0; cần từ 1 đến 10000."));
        assertThat(history.newest(10)).isEmpty();
    }

    private void print(WeekNotice notice, int copies) {
        history.printed("thon-dong", notice, LeafletStyle.SAVING, copies, 2, "lan");
    }

    private List<NoticeRecord> stale(WeekNotice now) {
        return history.stale(record -> Optional.of(now));
    }

    private LocalDate nextMonday() {
        return monday.plusWeeks(1);
    }

    /** Something on Wednesday. */
    private static WeekNotice notice(LocalDate week, String title) {
        List<WeekNotice.Row> rows =
                List.of(new WeekNotice.Row(week.plusDays(2), LocalTime.of(5, 30), title, Duration.ofMinutes(12)));
        URI address = URI.create("https://duchop.example.vn/nghe/thon-dong/lich-tuan.pdf");
        return new WeekNotice(
                "Xã Đức Hợp", "Thôn Đông", week, rows, address, week, new WeekNotice.Help("Nhà văn hóa", null));
    }
}
