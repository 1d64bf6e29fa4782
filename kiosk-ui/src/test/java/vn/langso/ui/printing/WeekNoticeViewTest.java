package vn.langso.ui.printing;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.willReturn;
import static org.mockito.BDDMockito.willThrow;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.net.URI;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import vn.langso.config.Refusal;
import vn.langso.config.accounts.Role;
import vn.langso.media.print.Finding;
import vn.langso.media.print.Preflight;
import vn.langso.media.print.PrintedSheet;
import vn.langso.media.print.WeekBoard;
import vn.langso.media.print.WeekNotice;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.ui.KioskUiTest;
import vn.langso.web.Samples;

class WeekNoticeViewTest extends KioskUiTest {

    @MockitoSpyBean
    WeekBoard board;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void printer() {
        jdbc.sql("delete from print_record").update();
        jdbc.sql("delete from notice_record").update();
        signIn("lan", Role.PRINTER);
    }

    @Test
    void shows_the_first_six_pages() {
        willReturn(Samples.passed(new PrintedSheet("lich.pdf", new byte[1], 8)))
                .given(board)
                .inspect(any(), any(), any(), any());

        open("in/lich-tuan");

        assertThat(pictures()).hasSize(6).last().asString().endsWith("&trang=6");
    }

    @Test
    void says_why_there_is_no_notice_and_offers_none() {
        willThrow(Refusal.invalid("guide", "Lịch tuần quá dài cho một thông báo.", "too long"))
                .given(board)
                .inspect(any(), any(), any(), any());

        open("in/lich-tuan");

        assertThat(texts()).contains("Lịch tuần quá dài cho một thông báo.");
        assertThat(pictures()).isEmpty();
        assertThat(ways()).isEmpty();
    }

    @Test
    void says_what_somebody_should_know_before_hanging_it_up() {
        found(new Finding(Finding.Severity.WARNING, Finding.Check.NAMES, "Tờ này chỉ nêu 3/6 người."));

        open("in/lich-tuan");

        assertThat(texts()).contains("Tờ này chỉ nêu 3/6 người.");
        assertThat(ways()).hasSize(2);
    }

    @Test
    void offers_no_notice_that_preflight_refuses() {
        found(new Finding(Finding.Severity.REFUSAL, Finding.Check.QR_CODE, "Không đọc lại được mã QR."));

        open("in/lich-tuan");

        assertThat(texts()).contains("Không đọc lại được mã QR.");
        assertThat(ways()).isEmpty();
        assertThat(pictures()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void offers_nothing_without_a_zone() {
        willReturn(Samples.passed(new PrintedSheet("lich.pdf", new byte[1], 1)))
                .given(board)
                .inspect(any(), any(), any(), any());
        open("in/lich-tuan");
        assertThat(ways()).hasSize(2);

        _setValue((Select<Zone>) _get(Select.class, spec -> spec.withLabel("Khu vực")), null);

        assertThat(ways()).isEmpty();
        assertThat(pictures()).isEmpty();
    }

    @Test
    void remembers_a_notice_that_was_taken_to_the_printer_and_tells_when_it_is_outdated() {
        WeekNotice printed = notice("Bản tin sáng");
        willReturn(Samples.passed(new PrintedSheet("lich.pdf", new byte[1], 2)))
                .given(board)
                .inspect(any(), any(), any(), any());
        willReturn(printed).given(board).notice(any(), any(), any());
        open("in/lich-tuan");

        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Số bản")), 12);
        // saved, and then printed: one pile of paper
        _find(Anchor.class).stream()
                .filter(link -> link.getHref().startsWith("/in/xem/lich-tuan/"))
                .forEach(link -> _fireDomEvent(link, "click"));
        open("in/da-in");
        assertThat(texts()).contains("1 lượt in, 12 bản, 24 trang").noneMatch(text -> text.contains("không còn đúng"));

        willReturn(notice("Họp thôn")).given(board).notice(any(), any(), any());
        open("in/da-in");
        assertThat(texts()).anyMatch(text -> text.matches("Lịch tuần từ .+ của Toàn xã, in lúc .+ không còn đúng.+"));
    }

    @Test
    void leads_nowhere_while_nobody_can_say_how_many_copies() {
        willReturn(Samples.passed(new PrintedSheet("lich.pdf", new byte[1], 1)))
                .given(board)
                .inspect(any(), any(), any(), any());
        open("in/lich-tuan");

        _get(IntegerField.class, spec -> spec.withLabel("Số bản")).setValue(null);
        assertThat(links()).hasSize(2).noneMatch(Anchor::isEnabled);
        _get(IntegerField.class, spec -> spec.withLabel("Số bản")).setValue(2);

        assertThat(links()).hasSize(2).allMatch(Anchor::isEnabled);
    }

    private void found(Finding finding) {
        Preflight found = new Preflight(
                new PrintedSheet("lich.pdf", new byte[1], 1), Map.of(), List.of(), 14, 14, 8.5, 4.2, List.of(finding));
        willReturn(found).given(board).inspect(any(), any(), any(), any());
    }

    /** The same on every day of this week. */
    private WeekNotice notice(String title) {
        LocalDate monday = LocalDate.now(clock).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<WeekNotice.Row> rows = monday.datesUntil(monday.plusDays(7))
                .map(day -> new WeekNotice.Row(day, LocalTime.of(5, 30), title, Duration.ofMinutes(12)))
                .toList();
        WeekNotice.Help help = new WeekNotice.Help("Nhà văn hóa", null);
        return new WeekNotice("Xã Mẫu", "Toàn xã", monday, rows, URI.create("https://xa.example.vn"), monday, help);
    }

    private static List<String> pictures() {
        return _find(Image.class).stream()
                .map(Image::getSrc)
                .filter(source -> source.startsWith("/in/xem/lich-tuan/"))
                .toList();
    }

    private static List<String> ways() {
        return links().stream().map(Anchor::getHref).toList();
    }

    private static List<Anchor> links() {
        return _find(Anchor.class).stream()
                .filter(link -> link.getHref().startsWith("/in/xem/lich-tuan/"))
                .toList();
    }
}
