package vn.langso.ui.kiosk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.Refusal;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideLibrary;
import vn.langso.media.print.PrintedSheet;
import vn.langso.media.print.batch.PrintHistory;
import vn.langso.media.print.batch.PrintRecord;
import vn.langso.media.print.batch.SingleSheets;
import vn.langso.media.print.queue.PrinterQueue;
import vn.langso.media.print.queue.PrinterSettings;
import vn.langso.ui.KioskUiTest;

/** A hand-out from the printer beside the kiosk. */
class PaperOfferTest extends KioskUiTest {

    private static final PrinterSettings A4 =
            new PrinterSettings("ipp://localhost/printers/tram", "A4", 20, List.of("127.0.0.1"));

    @Autowired
    GuideLibrary guides;

    @Autowired
    SingleSheets sheets;

    @Autowired
    PrintHistory history;

    @Autowired
    PhoneAddress address;

    @Autowired
    JdbcClient jdbc;

    private final PrinterQueue printer = mock(PrinterQueue.class);
    private PaperOffer offer;

    @Test
    void offers_no_paper_without_a_printer() {
        open("bai/cai-dat-vneid/xong");

        assertThat(texts()).noneMatch(text -> text.contains("In tờ rơi"));
    }

    @Test
    void prints_the_hand_out_and_counts_it() {
        Guide guide = offered();

        _click(_get(offer, NativeButton.class));

        then(printer).should().print(eq(remote()), any(), eq(guide.title()));
        then(printer).should(atLeastOnce()).serves(remote());
        assertThat(texts()).contains("Máy đang in, mời ông bà lấy tờ rơi ở máy in.");
        assertThat(_find(offer, NativeButton.class)).isEmpty();
        PrintRecord record = history.newest(1).getFirst();
        assertThat(record.printedBy()).isEqualTo("kiosk");
        assertThat(record.recipient()).isEqualTo("Màn hình hướng dẫn");
        assertThat(jdbc.sql("select fed_paper from print_record order by id desc fetch first 1 rows only")
                        .query(String.class)
                        .single())
                .isEqualTo("A4");
    }

    @Test
    void says_what_is_the_matter_with_the_printer_and_can_be_tried_again() {
        offered();
        willThrow(Refusal.of(Refusal.Kind.UNAVAILABLE, "Máy in hết giấy; mời cán bộ nạp thêm giấy.", "empty"))
                .given(printer)
                .print(any(), any(), any());

        _click(_get(offer, NativeButton.class));

        assertThat(texts()).contains("Máy in hết giấy; mời cán bộ nạp thêm giấy.");
        assertThat(_find(offer, NativeButton.class)).hasSize(1);
    }

    @Test
    void prints_each_guide_once_for_the_person_at_the_screen_and_again_for_the_next() {
        Guide guide = offered();
        _click(_get(offer, NativeButton.class));

        show(guide);
        assertThat(_find(offer, NativeButton.class)).isEmpty();
        assertThat(texts()).contains("Máy đã in tờ này, mời ông bà lấy ở máy in. Cần thêm thì quét mã QR.");
        show(guides.find("nop-ho-so-dich-vu-cong").orElseThrow());
        assertThat(_find(offer, NativeButton.class)).hasSize(1);

        closeBrowser();
        openBrowser();
        show(guide);
        assertThat(_find(offer, NativeButton.class)).hasSize(1);
    }

    @Test
    void prints_nothing_for_a_page_that_was_taken_elsewhere() {
        offered();
        given(printer.serves(any())).willReturn(false);

        _click(_get(offer, NativeButton.class));

        then(printer).should(never()).print(any(), any(), any());
        assertThat(_find(offer, NativeButton.class)).isEmpty();
        assertThat(texts()).anyMatch(text -> text.contains("Chỉ in được ở màn hình đặt cạnh máy in"));
    }

    private Guide offered() {
        given(printer.serves(any())).willReturn(true);
        given(printer.print(any(), any(), any()))
                .will(call -> call.<Supplier<PrintedSheet>>getArgument(1).get());
        Guide guide = guides.find("cai-dat-vneid").orElseThrow();
        show(guide);
        return guide;
    }

    /** As the last screen does at every visit. */
    private void show(Guide guide) {
        UI.getCurrent().removeAll();
        offer = new PaperOffer(new PaperOffer.Desk(printer, A4, sheets, history, address), guide);
        UI.getCurrent().add(offer);
    }

    private static String remote() {
        return VaadinServletRequest.getCurrent().getRemoteAddr();
    }
}
