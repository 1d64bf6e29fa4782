package vn.langso.ui.printing;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.Commune;
import vn.langso.config.CommuneProfile;
import vn.langso.config.accounts.Role;
import vn.langso.config.places.DigitalTeams;
import vn.langso.config.places.Hamlet;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideLibrary;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.batch.OrderedSheet;
import vn.langso.media.print.batch.PrintHistory;
import vn.langso.media.print.batch.PrintJob;
import vn.langso.media.print.batch.PrintJobState;
import vn.langso.media.print.batch.PrintJobs;
import vn.langso.media.print.batch.PrintRecord;
import vn.langso.media.print.batch.PrintSum;
import vn.langso.media.print.batch.SingleSheets;
import vn.langso.media.print.imposition.PaperUse;
import vn.langso.ui.KioskUiTest;

class PrintDeskTest extends KioskUiTest {

    private static final String LIST = """
        thon,loai,ten_to,thanh_vien,vai_tro,dien_thoai
        Thôn Đông,thôn,Tổ công nghệ số thôn Đông,Nguyễn Văn An,Trưởng thôn,0912 345 678
        Thôn Tây,thôn,Tổ công nghệ số thôn Tây,Trần Thị Bình,Đoàn viên,0987 654 321
        """;

    @Autowired
    CommuneProfile communes;

    @Autowired
    DigitalTeams teams;

    @Autowired
    GuideLibrary guides;

    @Autowired
    PrintJobs jobs;

    @Autowired
    PrintHistory history;

    @Autowired
    SingleSheets sheets;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void twoTeams() {
        communes.save(new Commune("Xã Đức Hợp", "Nhà văn hóa xã", "", "", true, true), "lan");
        for (String table :
                List.of("print_record", "print_job_chunk", "print_job_row", "print_job_guide", "print_job")) {
            jdbc.sql("delete from " + table).update();
        }
        // other tests confirm guides in the same database
        jdbc.sql("update guide_edition set confirmed_by = null, confirmed_at = null")
                .update();
        teams.all().forEach(team -> teams.remove(team.id(), "lan"));
        teams.importList(new ByteArrayInputStream(LIST.getBytes(StandardCharsets.UTF_8)), "lan");
        signIn("lan", Role.PRINTER);
    }

    @Test
    void shows_every_sheet_of_every_guide_as_a_picture_of_itself() {
        open("in");

        Guide guide = guides.all().getLast();
        assertThat(_find(Image.class))
                .extracting(Image::getSrc)
                .contains(
                        "/in/xem/" + guide.slug() + "/to-gap.png?kieu=tiet-kiem&trang=1&rong=200",
                        "/in/xem/" + guide.slug() + "/ap-phich.png?kieu=tiet-kiem&trang=1&rong=200",
                        "/in/xem/" + guide.slug() + "/canh-bao.png?kieu=tiet-kiem&trang=1&rong=200",
                        "/in/xem/" + guide.slug() + "/the-qr.png?kieu=tiet-kiem&trang=1&rong=200");
    }

    @Test
    void prints_a_chosen_sheet_for_a_hamlet_and_remembers_it() {
        Guide guide = guides.all().getFirst();
        open("in");

        _click(_find(NativeButton.class, spec -> spec.withAttribute("aria-label", "Tờ gấp A4: " + guide.title()))
                .getFirst());
        choose("In cho", "Thôn Đông");
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Số bản")), 30);
        Anchor print = anchor("/in/xem/" + guide.slug() + "/to-gap.pdf?kieu=tiet-kiem&thon=thon-dong");
        _fireDomEvent(print, "click");

        PrintRecord record = history.newest(1).getFirst();
        assertThat(record.product()).isEqualTo(PrintProduct.TRIFOLD);
        assertThat(record.recipient()).isEqualTo("Thôn Đông");
        assertThat(record.copies()).isEqualTo(30);
        assertThat(record.printedBy()).isEqualTo("lan");
    }

    @Test
    void remembers_a_sheet_once_that_is_saved_and_then_printed_until_something_changes() {
        Guide guide = guides.all().getFirst();
        open("in");
        copies(30);
        String pdf = "/in/xem/" + guide.slug() + "/to-roi.pdf?kieu=tiet-kiem";

        _fireDomEvent(anchor(pdf + "&tai=true"), "click");
        _fireDomEvent(anchor(pdf), "click");
        assertThat(history.newest(9)).extracting(PrintRecord::copies).containsExactly(30);

        copies(20);
        _fireDomEvent(anchor(pdf), "click");
        choose("In cho", "Thôn Đông");
        _fireDomEvent(anchor(pdf + "&thon=thon-dong"), "click");
        choose("Kiểu in", "Màu");
        _fireDomEvent(anchor("/in/xem/" + guide.slug() + "/to-roi.pdf?kieu=mau&thon=thon-dong"), "click");
        assertThat(history.newest(9)).extracting(PrintRecord::copies).containsExactly(20, 20, 20, 30);
    }

    @Test
    void leads_nowhere_while_nobody_can_say_how_many_copies() {
        Guide guide = guides.all().getFirst();
        String pdf = "/in/xem/" + guide.slug() + "/to-roi.pdf?kieu=tiet-kiem";
        open("in");

        for (Integer wrong : new Integer[] {0, null, 10_001}) {
            copies(wrong);
            assertThat(List.of(anchor(pdf), anchor(pdf + "&tai=true"))).allSatisfy(link -> {
                assertThat(link.isEnabled()).isFalse();
                assertThat(link.getElement().hasAttribute("href")).isFalse();
            });
        }
        assertThat(_get(IntegerField.class, spec -> spec.withLabel("Số bản")).getErrorMessage())
                .isEqualTo("Số bản cần từ 1 đến 10.000.");
        copies(10_000);

        assertThat(anchor(pdf).getElement().getAttribute("href")).isEqualTo(pdf);
        assertThat(anchor(pdf + "&tai=true").isEnabled()).isTrue();
    }

    @Test
    void arranges_a_sheet_on_the_paper_that_is_fed_wherever_it_leads() {
        Guide guide = guides.all().getFirst();
        String sheet = "/in/xem/" + guide.slug() + "/to-roi.";
        open("in");
        copies(30);
        assertThat(texts()).contains("Đúng khổ giấy của trang, in hai mặt, lật theo cạnh dài.");

        choose("Bình trang", "2 tờ A5 trên A4");

        assertThat(anchor(sheet + "pdf?kieu=tiet-kiem&binh=2-to-a5")).isNotNull();
        assertThat(anchor(sheet + "pdf?kieu=tiet-kiem&binh=2-to-a5&tai=true")).isNotNull();
        assertThat(_find(Image.class))
                .extracting(Image::getSrc)
                .contains(sheet + "png?kieu=tiet-kiem&trang=2&rong=460&binh=2-to-a5");
        assertThat(texts()).anyMatch(text -> text.contains("in 15 lượt cho 30 bản"));
        copies(31);
        assertThat(texts()).anyMatch(text -> text.contains("in 16 lượt cho 31 bản"));
        _fireDomEvent(anchor(sheet + "pdf?kieu=tiet-kiem&binh=2-to-a5"), "click");
        choose("Bình trang", "Gấp thành sách");
        _fireDomEvent(anchor(sheet + "pdf?kieu=tiet-kiem&binh=gap-sach"), "click");
        assertThat(history.newest(9)).extracting(PrintRecord::copies).containsExactly(31);

        choose("Khổ giấy", "A5 một mặt, rút gọn");
        assertThat(anchor("/in/xem/" + guide.slug() + "/to-roi-mot-mat.pdf?kieu=tiet-kiem"))
                .isNotNull();
        assertThat(texts())
                .noneMatch(text -> text.contains("ghim gáy"))
                .contains("Đúng khổ giấy của trang, in một mặt.");
    }

    @Test
    void says_what_was_checked_before_it_offers_to_print() {
        Guide unread = guides.all().stream()
                .filter(guide -> !guide.confirmed())
                .findFirst()
                .orElseThrow();
        open("in");

        _click(_find(NativeButton.class, spec -> spec.withAttribute("aria-label", "Tờ gấp A4: " + unread.title()))
                .getFirst());

        assertThat(texts())
                .anyMatch(text -> text.startsWith("Đã kiểm tra: chữ không tràn khung") && text.contains("mực phủ "))
                .anyMatch(text -> text.contains("chưa có cán bộ rà soát"));
    }

    @Test
    void offers_the_week_of_a_zone_as_a_notice() {
        open("in/lich-tuan");

        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .anyMatch(address ->
                        address.startsWith("/in/xem/lich-tuan/toan-xa.pdf?tu=") && address.endsWith("&kieu=tiet-kiem"));
        assertThat(_find(Image.class))
                .extracting(Image::getSrc)
                .anyMatch(address -> address.startsWith("/in/xem/lich-tuan/toan-xa.png?tu="));
    }

    @Test
    void adds_up_copies_sides_and_cost() {
        Guide guide = guides.all().getFirst();
        printed(sheet(guide, PrintProduct.HANDOUT, LeafletStyle.SAVING), null, 1_000, 2);
        printed(sheet(guide, PrintProduct.POSTER_A3, LeafletStyle.COLOUR), null, 10, 1);

        open("in/bao-cao");

        // A5 is half of A4, A3 twice: 2,000 × 300 / 2 and 10 × 1,500 × 2, less what rounding to whole mm takes
        assertThat(texts()).anyMatch(text -> text.matches("1\\.010 bản, 2\\.010 mặt giấy, khoảng 32\\d\\.\\d{3} đồng"));
    }

    @Test
    void says_prices_in_words() {
        open("in/bao-cao");

        assertThat(texts())
                .anyMatch(text -> text.contains("Giá một mặt A4 đen trắng: 300 đồng; giá một mặt A4 màu: 1.500 đồng"))
                .noneMatch(text -> text.contains("langso."));
    }

    @Test
    void says_to_who_can_change_prices_what_their_settings_are() {
        signIn("binh", Role.ADMIN);

        open("in/bao-cao");

        assertThat(texts()).anyMatch(text -> text.contains("langso.paper.black-side (đen trắng)"));
    }

    /** 31 hand-outs two by two on A4 with backs, and two posters glued together from four A4 each. */
    @Test
    void adds_up_what_comes_out_of_the_printer() {
        Guide guide = guides.all().getFirst();
        open("in");
        copies(31);
        choose("Bình trang", "2 tờ A5 trên A4");
        _fireDomEvent(anchor("/in/xem/" + guide.slug() + "/to-roi.pdf?kieu=tiet-kiem&binh=2-to-a5"), "click");
        open("in");
        _click(_find(NativeButton.class, spec -> spec.withAttribute("aria-label", "Áp phích A3: " + guide.title()))
                .getFirst());
        copies(2);
        choose("Bình trang", "Ghép từ các tờ A4");
        _fireDomEvent(anchor("/in/xem/" + guide.slug() + "/ap-phich.pdf?kieu=tiet-kiem&binh=ghep-a4"), "click");

        open("in/bao-cao");

        assertThat(texts()).contains("33 bản, 40 mặt giấy, khoảng 12.000 đồng");
        assertThat(history.sums(LocalDate.EPOCH, LocalDate.of(2100, 1, 1)))
                .extracting(PrintSum::sides, PrintSum::sheets)
                .containsExactly(tuple(32L, 16L), tuple(8L, 8L));
    }

    @Test
    void prints_for_all_teams_and_offers_the_file() {
        open("in/hang-loat");
        assertThat(texts()).anyMatch(text -> text.contains("Chưa có đợt in nào"));

        _click(_get(Button.class, spec -> spec.withText("In cả đợt")));

        Guide guide = guides.all().getFirst();
        assertThat(_get(WarningList.class).getElement().getTextRecursively())
                .startsWith("Đợt %d đã nhận; nên xem lại trước khi phát"
                        .formatted(jobs.newest(1).getFirst().id()))
                .contains("Bài “%s” bản %d chưa có cán bộ rà soát".formatted(guide.title(), guide.version()));
        await().atMost(Duration.ofMinutes(2))
                .until(() -> jobs.newest(1).getFirst().state() == PrintJobState.DONE);
        open("in/hang-loat");
        PrintJob job = jobs.newest(1).getFirst();
        assertThat(texts()).contains("Đã xong: 2/2 tờ.");
        assertThat(_get(Details.class).getSummaryText()).matches("[1-9] điều nên xem lại");
        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("/in/dot/" + job.id() + "/tep.pdf", "/in/dot/" + job.id() + "/tung-to.zip");
        open("in/da-in");
        assertThat(texts()).anyMatch(text -> text.startsWith("0 lượt in"));
        jobs.fetch(job.id(), "lan");
        open("in/da-in");
        assertThat(texts()).anyMatch(text -> text.startsWith("2 lượt in"));
    }

    @Test
    void takes_the_file_of_a_finished_job_off_the_disk_after_a_question() {
        open("in/hang-loat");
        _click(_get(Button.class, spec -> spec.withText("In cả đợt")));
        await().atMost(Duration.ofMinutes(2))
                .until(() -> jobs.newest(1).getFirst().state() == PrintJobState.DONE);
        open("in/hang-loat");
        assertThat(texts()).contains("Chưa ai tải tệp về nên chưa tính vào Đã in và Báo cáo.");

        _click(_get(Button.class, spec -> spec.withText("Xóa tệp")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(texts())
                .contains("Đã xong 2/2 tờ, đã xóa tệp.")
                .anyMatch(text -> text.startsWith("Người xóa tệp: lan, lúc "));
        assertThat(_find(Anchor.class)).noneMatch(anchor -> anchor.getHref().startsWith("/in/dot/"));
        assertThat(_find(Button.class, spec -> spec.withText("Xóa tệp"))).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void says_why_an_order_is_refused() {
        open("in/hang-loat");

        _setValue((RadioButtonGroup<RecipientFields.Whom>) _get(RadioButtonGroup.class), RecipientFields.Whom.CHOSEN);
        _click(_get(Button.class, spec -> spec.withText("In cả đợt")));

        // in the place of the sample, and under the button
        assertThat(texts().stream().filter(text -> text.contains("chọn ít nhất một nơi nhận")))
                .hasSize(2);
        assertThat(jobs.newest(1)).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void prints_several_products_for_chosen_hamlets_and_teams_as_jobs_of_their_own() {
        open("in/hang-loat");

        products(PrintProduct.POSTER_A3, PrintProduct.HANDOUT);
        _setValue((RadioButtonGroup<RecipientFields.Whom>) _get(RadioButtonGroup.class), RecipientFields.Whom.CHOSEN);
        MultiSelectComboBox<RecipientFields.Place> places = (MultiSelectComboBox<RecipientFields.Place>)
                _get(MultiSelectComboBox.class, spec -> spec.withLabel("Các nơi nhận"));
        List<RecipientFields.Place> offered =
                places.getListDataView().getItems().toList();
        assertThat(offered)
                .extracting(RecipientFields.Place::name)
                .contains("Thôn Đông (tờ chung)", "Thôn Đông – Tổ công nghệ số thôn Đông", "Thôn Tây (tờ chung)");
        _setValue(
                places,
                Set.copyOf(offered.stream()
                        .filter(place -> place.name().matches("Thôn Đông \\(tờ chung\\)|Thôn Tây – .*"))
                        .toList()));
        _click(_get(Button.class, spec -> spec.withText("In cả đợt")));

        await().atMost(Duration.ofMinutes(2))
                .until(() -> jobs.newest(9).stream().allMatch(job -> job.state() == PrintJobState.DONE));
        assertThat(jobs.newest(9))
                .extracting(PrintJob::product)
                .containsExactly(PrintProduct.POSTER_A3, PrintProduct.HANDOUT);
        jobs.newest(9).forEach(job -> jobs.fetch(job.id(), "lan"));
        assertThat(history.newest(9))
                .extracting(PrintRecord::recipient)
                .containsOnly("Thôn Đông", "Thôn Tây – Tổ công nghệ số thôn Tây");
    }

    @Test
    @SuppressWarnings("unchecked")
    void shows_any_sheet_of_what_would_be_ordered_now() {
        Guide second = guides.all().get(1);
        open("in/hang-loat");
        ComboBox<OrderedSheet> sample =
                (ComboBox<OrderedSheet>) _get(ComboBox.class, spec -> spec.withLabel("Xem trước tờ"));
        _get(CheckboxGroup.class).select(second);

        assertThat(sample.getListDataView().getItems())
                .extracting(OrderedSheet::recipient)
                .containsExactly(
                        "Thôn Đông – Tổ công nghệ số thôn Đông",
                        "Thôn Đông – Tổ công nghệ số thôn Đông",
                        "Thôn Tây – Tổ công nghệ số thôn Tây",
                        "Thôn Tây – Tổ công nghệ số thôn Tây");
        _setValue(sample, sample.getListDataView().getItem(3));
        assertThat(sample.getValue().guide()).isEqualTo(second.title());
        assertThat(_find(Image.class)).hasSize(2);

        _setValue((RadioButtonGroup<RecipientFields.Whom>) _get(RadioButtonGroup.class), RecipientFields.Whom.HAMLETS);
        assertThat(sample.getListDataView().getItems())
                .extracting(OrderedSheet::recipient)
                .contains("Thôn Đông", "Thôn Tây");
        products(PrintProduct.POSTER_A3);
        assertThat(_find(Image.class)).hasSize(1);
        products();
        assertThat(_find(Image.class)).isEmpty();
        _click(_get(Button.class, spec -> spec.withText("In cả đợt")));
        assertThat(texts()).contains("Chưa chọn sản phẩm nào để in; hãy chọn ít nhất một.");
    }

    @Test
    void lists_the_teams_and_takes_one_out_after_a_question() {
        open("in/to");
        assertThat(texts()).contains("2 tổ, 2 thành viên");

        teams.remove(teams.all().getLast().id(), "lan");
        open("in/da-in");
        open("in/to");

        assertThat(texts()).contains("1 tổ, 1 thành viên");
        assertThat(_find(ConfirmDialog.class)).isEmpty();
    }

    @Test
    void everything_that_was_ever_printed_can_be_found() {
        Guide guide = guides.all().getFirst();
        Guide other = guides.all().getLast();
        printed(sheet(other, PrintProduct.POSTER_A3, LeafletStyle.COLOUR), null, 1, 1);
        SingleSheets.Prepared handout = sheet(guide, PrintProduct.HANDOUT, LeafletStyle.SAVING);
        Hamlet east = teams.all().getFirst().hamlet();
        for (int time = 0; time < 1_050; time++) {
            printed(handout, east, 1, 2);
        }

        open("in/da-in");

        Grid<?> grid = _get(Grid.class);
        assertThat(texts()).contains("1.051 lượt in, 1.051 bản, 2.101 trang");
        assertThat(GridKt._size(grid)).isEqualTo(1_051);
        assertThat(GridKt._getFormattedRow(grid, 1_050)).contains(other.title(), "Toàn xã");
        pick("Thôn, tổ dân phố", "Toàn xã");
        assertThat(GridKt._size(grid)).isEqualTo(1);
        assertThat(GridKt._getFormattedRow(grid, 0)).contains(other.title());
        pick("Bài, tuần", guide.title());
        assertThat(texts()).contains("0 lượt in, 0 bản, 0 trang");
    }

    @Test
    void a_span_that_ends_before_it_begins_is_told_and_finds_nothing_else() {
        open("in/da-in");

        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Từ ngày")), LocalDate.of(2026, 11, 24));
        DatePicker last = _get(DatePicker.class, spec -> spec.withLabel("Đến ngày"));
        _setValue(last, LocalDate.of(2026, 11, 23));

        assertThat(last.isInvalid()).isTrue();
        assertThat(last.getErrorMessage()).isEqualTo("Đến ngày phải bằng hoặc sau từ ngày.");
    }

    @Test
    void tells_which_paper_is_outdated() {
        Guide guide = guides.all().getFirst();
        Hamlet east = teams.all().getFirst().hamlet();
        printed(sheet(guide, PrintProduct.HANDOUT, LeafletStyle.SAVING), east, 5, 2);
        jdbc.sql("update print_record set guide_version = 0").update();

        open("in");

        assertThat(texts())
                .anyMatch(text -> text.contains("Tờ rơi A5 “" + guide.title() + "” bản 0 đang treo ở 1 thôn")
                        && text.contains("nay đã có bản " + guide.version()));
    }

    @Test
    void is_for_those_who_print() {
        signIn("hung", Role.APPROVER, Role.AUTHOR, Role.OPERATOR);

        open("in");

        assertThat(_find(PrintDeskView.class)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static void products(PrintProduct... wanted) {
        _setValue(
                (MultiSelectComboBox<PrintProduct>)
                        _get(MultiSelectComboBox.class, spec -> spec.withLabel("Sản phẩm (mỗi loại một đợt)")),
                Set.of(wanted));
    }

    private SingleSheets.Prepared sheet(Guide guide, PrintProduct product, LeafletStyle style) {
        return sheets.prepare(
                new SingleSheets.Wanted(guide.slug(), product, style, null, null, null),
                URI.create("https://duchop.example.vn"));
    }

    private void printed(SingleSheets.Prepared sheet, @Nullable Hamlet hamlet, int copies, int pages) {
        String place = hamlet == null ? "Toàn xã" : hamlet.fullName();
        PaperUse paper = PaperUse.plain(sheet.product(), pages, copies);
        history.printed(sheet, hamlet, place, copies, pages, paper, "lan");
    }

    /** As somebody who types: a number that is out of range stands in the field all the same. */
    private static void copies(@Nullable Integer count) {
        _get(IntegerField.class, spec -> spec.withLabel("Số bản")).setValue(count);
    }

    private static Anchor anchor(String address) {
        return _find(Anchor.class).stream()
                .filter(anchor -> anchor.getHref().equals(address))
                .findFirst()
                .orElseThrow();
    }

    /** As the list shows it, which is searched while somebody types. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void pick(String label, String item) {
        ComboBox<Object> box = (ComboBox<Object>) _get(ComboBox.class, spec -> spec.withLabel(label));
        Object wanted = box.getListDataView()
                .getItems()
                .filter(one -> box.getItemLabelGenerator().apply(one).equals(item))
                .findFirst()
                .orElseThrow();
        _setValue(box, wanted);
    }

    /** As the list shows it. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void choose(String label, String item) {
        Select<Object> select = (Select<Object>) _get(Select.class, spec -> spec.withLabel(label));
        Object wanted = select.getListDataView()
                .getItems()
                .filter(one -> select.getItemLabelGenerator().apply(one).equals(item))
                .findFirst()
                .orElseThrow();
        _setValue(select, wanted);
    }
}
