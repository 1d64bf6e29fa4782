package vn.langso.ui.printing;

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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import vn.langso.config.Refusal;
import vn.langso.config.accounts.Role;
import vn.langso.media.print.PrintedSheet;
import vn.langso.media.print.WeekBoard;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.ui.KioskUiTest;

class WeekNoticeViewTest extends KioskUiTest {

    @MockitoSpyBean
    WeekBoard board;

    @BeforeEach
    void printer() {
        signIn("lan", Role.PRINTER);
    }

    @Test
    void shows_the_first_six_pages() {
        willReturn(new PrintedSheet("lich.pdf", new byte[1], 8)).given(board).sheet(any(), any(), any(), any());

        open("in/lich-tuan");

        assertThat(pictures()).hasSize(6).last().asString().endsWith("&trang=6");
    }

    @Test
    void says_why_there_is_no_notice_and_offers_none() {
        willThrow(Refusal.invalid("guide", "Lịch tuần quá dài cho một thông báo.", "too long"))
                .given(board)
                .sheet(any(), any(), any(), any());

        open("in/lich-tuan");

        assertThat(texts()).contains("Lịch tuần quá dài cho một thông báo.");
        assertThat(pictures()).isEmpty();
        assertThat(ways()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void offers_nothing_without_a_zone() {
        willReturn(new PrintedSheet("lich.pdf", new byte[1], 1)).given(board).sheet(any(), any(), any(), any());
        open("in/lich-tuan");
        assertThat(ways()).hasSize(2);

        _setValue((Select<Zone>) _get(Select.class, spec -> spec.withLabel("Cụm loa")), null);

        assertThat(ways()).isEmpty();
        assertThat(pictures()).isEmpty();
    }

    private static List<String> pictures() {
        return _find(Image.class).stream()
                .map(Image::getSrc)
                .filter(source -> source.startsWith("/in/xem/lich-tuan/"))
                .toList();
    }

    private static List<String> ways() {
        return _find(Anchor.class).stream()
                .map(Anchor::getHref)
                .filter(address -> address.startsWith("/nghe/"))
                .toList();
    }
}
