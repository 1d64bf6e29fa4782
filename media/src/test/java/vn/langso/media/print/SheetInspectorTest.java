package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.langso.config.Refusal;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideStep;
import vn.langso.media.guides.StoreLink;

/** Preflight: nothing bad is offered, and what is bad is said with its place. */
class SheetInspectorTest extends PrintTest {
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    @ParameterizedTest
    @MethodSource("everything")
    void passes_every_product_of_a_shipped_guide(PrintProduct product, LeafletStyle style) {
        Guide guide = SampleGuides.guide("nop-ho-so-dich-vu-cong");

        Preflight preflight = inspector(2026).inspect(product, style, guide, SampleGuides.context(guide));

        assertThat(preflight.refusals()).isEmpty();
        assertThat(preflight.overflowMm())
                .isNotEmpty()
                .allSatisfy((panel, overflow) -> assertThat(overflow).isLessThanOrEqualTo(Press.TOLERANCE));
        assertThat(preflight.fonts()).contains("LiberationSans", "LiberationSans-Bold");
        assertThat(preflight.textSizePt()).isGreaterThanOrEqualTo(preflight.leastTextPt() - 0.1);
        assertThat(preflight.inkPercent()).isBetween(0.5, style == LeafletStyle.COLOUR ? 20.0 : 12.0);
        assertThat(preflight.warnings())
                .extracting(Finding::check)
                .contains(Finding.Check.CONFIRMATION)
                .doesNotContain(Finding.Check.REVIEW);
    }

    @Test
    void warns_of_a_guide_nobody_looked_through_for_long() {
        Guide guide = SampleGuides.saying("Bài thử", "Mở ứng dụng.");

        Preflight preflight =
                inspector(2028).inspect(PrintProduct.HANDOUT, LeafletStyle.SAVING, guide, SampleGuides.context(guide));

        assertThat(preflight.passed()).isTrue();
        assertThat(preflight.warnings())
                .extracting(Finding::sentence)
                .containsExactly(
                        "Bài “Bài thử” đã quá hạn rà soát từ ngày 23/05/2027; hãy xem lại nội dung trước khi in nhiều.");
    }

    @Test
    void counts_to_the_next_review_from_the_confirmation_if_that_was_later() {
        Instant lateEvening = Instant.parse("2027-05-23T17:30:00Z");
        Guide confirmed = confirmed(SampleGuides.saying("Bài thử", "Mở ứng dụng."), lateEvening);

        assertThat(GuideChecks.of(confirmed, clock(LocalDate.of(2027, 11, 24)), PaperSettings.PLAIN))
                .isEmpty();
        assertThat(GuideChecks.of(confirmed, clock(LocalDate.of(2027, 11, 25)), PaperSettings.PLAIN))
                .extracting(Finding::sentence)
                .containsExactly(
                        "Bài “Bài thử” đã quá hạn rà soát từ ngày 24/11/2027; hãy xem lại nội dung trước khi in nhiều.");
    }

    @Test
    void says_what_is_too_long_and_which_letters_have_no_picture() {
        Guide tooLong = guide("Lời giải thích rất dài. ".repeat(60));
        Guide strange = guide("Bấm 🧧 để nhận.");

        assertThat(sentences(tooLong)).anyMatch(sentence -> sentence.contains("quá dài cho"));
        assertThat(sentences(strange)).anyMatch(sentence -> sentence.contains("“🧧” (U+1F9E7)"));
    }

    @Test
    void compares_the_code_on_the_page_with_the_address_it_should_lead_to() {
        Guide guide = SampleGuides.saying("Bài thử", "Mở ứng dụng.");
        PrintShop.Proof proof = shop.proof(Editions.handout(LeafletStyle.SAVING), guide, SampleGuides.context(guide));
        FilePages file = FilePages.of(proof.sheet().pdf());

        List<Finding> findings = FileChecks.of(proof, file, "https://khac.vn/huong-dan/bai", guide);

        assertThat(findings)
                .extracting(Finding::sentence)
                .containsExactly("Mã QR trên trang in dẫn tới https://duchop.example.vn/huong-dan/bai-thu, đúng ra là"
                        + " https://khac.vn/huong-dan/bai.");
    }

    @Test
    void refuses_a_sheet_that_sticks_out_of_its_panels_or_came_on_other_pages() {
        Guide guide = SampleGuides.saying("Bài thử", "Mở ứng dụng.");
        PrintContext context = SampleGuides.context(guide);
        Edition edition = Editions.handout(LeafletStyle.SAVING);
        Press press = new Press(PrintFonts.from(folder.resolve("fonts")), new SheetStyles(), PrintShops.NO_PICTURES);
        PrintShop.SetSheet set = shop.set(press, edition, guide, context);
        set.document().select("[" + Composer.PANEL + "]").forEach(panel -> panel.append("<p>Chữ thừa.</p>".repeat(80)));

        PrintShop.Proof proof =
                PrintShop.proof(press, new PrintShop.SetSheet(set.document(), 5, edition, 0), "thu.pdf");
        List<Finding> findings = FileChecks.of(
                proof, FilePages.of(proof.sheet().pdf()), context.address().toString(), guide);

        assertThat(findings)
                .filteredOn(finding -> finding.severity() == Finding.Severity.REFUSAL)
                .extracting(Finding::sentence)
                .anyMatch(sentence -> sentence.matches("Ô .+ tràn \\d+,\\d mm ra ngoài khung\\."))
                .anyMatch(sentence -> sentence.matches("Tệp có \\d trang, đã dàn 5 trang\\."));
    }

    @Test
    void says_which_store_links_an_officer_has_not_tried() {
        Guide plain = SampleGuides.saying("Bài thử", "Mở ứng dụng.");
        Guide linked =
                linked(plain, new StoreLink("CH Play", "https://kho.example.vn/a", StoreLink.Certainty.LOOKED_UP));

        assertThat(GuideChecks.of(linked, clock(LocalDate.of(2026, 11, 24)), PaperSettings.PLAIN))
                .extracting(Finding::sentence)
                .containsExactly(
                        "Liên kết CH Play (https://kho.example.vn/a) chưa được cán bộ kiểm tra nên không in thành mã QR.");
    }

    @Test
    void says_when_large_letters_take_more_paper_than_usual() {
        Guide guide = SampleGuides.guide("cai-dat-vneid");

        Preflight usual =
                inspector(2026).inspect(PrintProduct.TRIFOLD, LeafletStyle.SAVING, guide, SampleGuides.context(guide));
        Preflight large = inspector(2026)
                .inspect(PrintProduct.TRIFOLD, LeafletStyle.LARGE_PRINT, guide, SampleGuides.context(guide));

        assertThat(usual.warnings()).extracting(Finding::check).doesNotContain(Finding.Check.PAGES);
        assertThat(large.passed()).isTrue();
        assertThat(large.warnings())
                .extracting(Finding::sentence)
                .contains(
                        "Bài này cần 3 mặt giấy cho tờ gấp A4, thường lệ là 2: chữ không nhỏ hơn 16,0 pt thì không vừa"
                                + " ít hơn.");
    }

    @Test
    void shows_that_full_colour_takes_more_ink() {
        Guide guide = SampleGuides.guide("cai-dat-vneid");

        double saving = inspector(2026)
                .inspect(PrintProduct.POSTER_A3, LeafletStyle.SAVING, guide, SampleGuides.context(guide))
                .inkPercent();
        double colour = inspector(2026)
                .inspect(PrintProduct.POSTER_A3, LeafletStyle.COLOUR, guide, SampleGuides.context(guide))
                .inkPercent();

        assertThat(saving).isLessThan(10).isLessThan(colour);
    }

    @Test
    void prints_the_imprint_the_office_gave() throws Exception {
        PaperSettings settings =
                new PaperSettings(6, "UBND xã Đức Hợp", "12/GP-SVHTTDL", "Xưởng in Hưng Yên", 500, false, 300, 1_500);
        PrintShop office = PrintShops.in(folder, settings);
        Guide guide = SampleGuides.guide("cai-dat-vneid");

        PrintedSheet sheet =
                new LeafletPrinter(office).trifold(guide, LeafletStyle.SAVING, SampleGuides.context(guide));

        assertThat(PdfInside.text(sheet.pdf()))
                .contains(
                        "Chịutráchnhiệm:UBNDxãĐứcHợp·Giấyphépsố12/GP-SVHTTDL·IntạiXưởnginHưngYên·Sốlượng:500bản·Ngày24/11/2026·Tàiliệukhôngbán");
    }

    @Test
    void the_imprint_names_the_run_of_this_sheet_and_the_usual_one_where_nobody_said() {
        PaperSettings office = new PaperSettings(6, "", "12/GP", "", 500, false, 300, 1_500);
        LocalDate day = LocalDate.of(2026, 11, 24);

        assertThat(office.imprint(day, office.printRun(200))).contains("Số lượng: 200 bản");
        assertThat(office.imprint(day, office.printRun(1))).contains("Số lượng: 500 bản");
        assertThat(office.imprint(day, office.printRun(0))).contains("Số lượng: 500 bản");
        assertThat(PaperSettings.PLAIN.printRun(200)).isZero();
        assertThat(PaperSettings.PLAIN.imprint(day, PaperSettings.PLAIN.printRun(200)))
                .isEmpty();
    }

    @Test
    void says_that_a_sheet_is_not_for_sale_without_any_other_imprint() throws Exception {
        PaperSettings settings = new PaperSettings(6, "", "", "", 0, true, 300, 1_500);
        PrintShop office = PrintShops.in(folder, settings);
        Guide guide = SampleGuides.guide("cai-dat-vneid");
        PrintContext context = SampleGuides.context(guide);

        byte[] said = new LeafletPrinter(office)
                .handout(guide, LeafletStyle.SAVING, context)
                .pdf();

        assertThat(PdfInside.text(said)).contains("Tàiliệukhôngbán").doesNotContain("·Tàiliệu", "Ngày24");
        assertThat(PdfInside.text(handout(guide).pdf())).doesNotContain("Tàiliệukhôngbán");
    }

    @ParameterizedTest
    @EnumSource(
            value = PrintProduct.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"QR_CARDS"})
    void large_print_is_large_on_every_paper(PrintProduct product) {
        Guide guide = SampleGuides.guide("nhan-biet-lua-dao");

        Preflight preflight =
                inspector(2026).inspect(product, LeafletStyle.LARGE_PRINT, guide, SampleGuides.context(guide));

        assertThat(preflight.refusals()).isEmpty();
        assertThat(preflight.leastTextPt()).isGreaterThanOrEqualTo(16);
        String large = FilePages.of(Objects.requireNonNull(preflight.sheet()).pdf()).runs().stream()
                .filter(run -> run.size() >= 15.9)
                .map(run -> PdfInside.squeezed(run.text()))
                .collect(Collectors.joining());
        assertThat(large).contains(PdfInside.squeezed(guide.title()), "Cánbộkhôngbaogiờhỏimậtkhẩuhaymã");
        guide.warnings().forEach(warning -> assertThat(large).contains(PdfInside.squeezed(warning)));
    }

    @Test
    void refuses_a_few_small_letters_among_many_large_ones() {
        for (LeafletStyle style : LeafletStyle.values()) {
            assertThat(withSmallWords("Lời nhắn nhỏ", 11, style))
                    .extracting(Finding::check)
                    .contains(Finding.Check.TEXT_SIZE);
            assertThat(withSmallWords("Lời nhắn nhỏ", 20, style))
                    .extracting(Finding::check)
                    .doesNotContain(Finding.Check.TEXT_SIZE);
        }
        assertThat(withSmallWords("Lời nhắn nhỏ", 11, LeafletStyle.LARGE_PRINT))
                .extracting(Finding::sentence)
                .contains(
                        "Đoạn “Lời nhắn nhỏ” trên tờ rơi A5 cỡ 11,0 pt, nhỏ hơn mức tối thiểu 16,0 pt của mọi chữ không phải"
                                + " chú thích.");
    }

    @Test
    void says_which_letters_are_too_small_even_for_fine_print_and_where() {
        assertThat(withSmallWords("Lời nhắn nhỏ", 6, LeafletStyle.SAVING))
                .extracting(Finding::sentence)
                .contains(
                        "Đoạn “Lời nhắn nhỏ” ở trang 1 của tờ rơi A5 hai mặt cỡ 6,0 pt, khó đọc; chữ phụ cần ít nhất 7,5 pt.");
    }

    @ParameterizedTest
    @EnumSource(
            value = PrintProduct.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"QR_CARDS"})
    void an_imprint_is_legible_in_large_print_too(PrintProduct product) {
        PaperSettings office =
                new PaperSettings(6, "UBND xã Đức Hợp", "12/GP-SVHTTDL", "Xưởng in Hưng Yên", 500, true, 300, 1_500);
        Guide guide = SampleGuides.guide("nop-ho-so-dich-vu-cong");

        Preflight found = new SheetInspector(PrintShops.in(folder, office), office, clock(LocalDate.of(2026, 11, 24)))
                .inspect(
                        product,
                        LeafletStyle.LARGE_PRINT,
                        guide,
                        SampleGuides.context(guide).with(team(1)));

        assertThat(found.refusals()).isEmpty();
    }

    private List<Finding> withSmallWords(String words, int points, LeafletStyle style) {
        Guide guide = SampleGuides.saying("Bài thử", "Mở ứng dụng.");
        PrintContext context = SampleGuides.context(guide);
        Press press = new Press(PrintFonts.from(folder.resolve("fonts")), new SheetStyles(), PrintShops.NO_PICTURES);
        PrintShop.SetSheet set = shop.set(press, Editions.handout(style), guide, context);
        set.document()
                .selectFirst(".step .what")
                .appendElement("p")
                .text(words)
                .attr("style", "font-size:%dpt".formatted(points));
        PrintShop.Proof proof = PrintShop.proof(press, set, "thu.pdf");
        return FileChecks.of(
                proof, FilePages.of(proof.sheet().pdf()), context.address().toString(), guide);
    }

    @Test
    void says_what_comes_in_large_print_where_a_card_does_not() {
        Guide guide = SampleGuides.guide("cai-dat-vneid");
        PrintContext context = SampleGuides.context(guide);

        Preflight cards = inspector(2026).inspect(PrintProduct.QR_CARDS, LeafletStyle.LARGE_PRINT, guide, context);

        assertThat(cards.passed()).isFalse();
        assertThat(cards.sheet()).isNull();
        assertThat(cards.refusals())
                .extracting(Finding::sentence)
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("Thẻ QR không có kiểu chữ to", "từ 16 pt", "tờ rơi A5, tờ gấp A4");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new LeafletPrinter(shop).cards(guide, LeafletStyle.LARGE_PRINT, context))
                .satisfies(refusal -> assertThat(refusal.detail())
                        .isEqualTo(cards.refusals().getFirst().sentence()));
    }

    @Test
    void warns_when_a_sheet_does_not_name_everybody() {
        Guide guide = SampleGuides.guide("cai-dat-vneid");
        LocalTeam team = team(12);

        Preflight few = inspector(2026)
                .inspect(
                        PrintProduct.HANDOUT_ONE_SIDE,
                        LeafletStyle.SAVING,
                        guide,
                        SampleGuides.context(guide).with(team));
        Preflight all = inspector(2026)
                .inspect(
                        PrintProduct.STEP_GUIDE,
                        LeafletStyle.SAVING,
                        guide,
                        SampleGuides.context(guide).with(team));

        assertThat(few.warnings())
                .filteredOn(finding -> finding.check() == Finding.Check.NAMES)
                .extracting(Finding::sentence)
                .singleElement(InstanceOfAssertFactories.STRING)
                .matches(
                        "Tờ này chỉ nêu ([6-9]|1[01])/12 người của “Tổ 1”; nếu cần nêu đủ, hãy chọn sản phẩm rộng chỗ hơn tờ rơi A5 một mặt\\.");
        assertThat(all.warnings()).extracting(Finding::check).doesNotContain(Finding.Check.NAMES);
    }

    @Test
    void refuses_a_sheet_that_has_no_room_for_a_single_name() {
        Guide guide = SampleGuides.guide("cai-dat-vneid");
        LocalTeam team = new LocalTeam(
                "Thôn Đông",
                "Tổ công nghệ số cộng đồng " + "thôn Đông và các ngõ lân cận ".repeat(14),
                team(3).members(),
                2);

        Preflight preflight = inspector(2026)
                .inspect(
                        PrintProduct.HANDOUT_ONE_SIDE,
                        LeafletStyle.SAVING,
                        guide,
                        SampleGuides.context(guide).with(team));

        assertThat(preflight.passed()).isFalse();
        assertThat(preflight.refusals())
                .extracting(Finding::sentence)
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("quá dài cho tờ rơi A5 một mặt");
    }

    @Test
    void refuses_a_card_whose_one_name_takes_all_the_room() {
        Guide guide = SampleGuides.guide("cai-dat-vneid");
        LocalTeam team = new LocalTeam(
                "Thôn Đông", "Tổ 1", List.of(new LocalTeam.Helper("Công Tằng Tôn Nữ ".repeat(20), "0912 345 678")), 2);

        Preflight preflight = inspector(2026)
                .inspect(
                        PrintProduct.QR_CARDS,
                        LeafletStyle.SAVING,
                        guide,
                        SampleGuides.context(guide).with(team));

        assertThat(preflight.refusals())
                .extracting(Finding::sentence)
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains(
                        "thẻ QR không còn chỗ nêu tên",
                        "một trong 3 người của “Tổ 1”",
                        "rút ngắn tên tổ hoặc tên “Công Tằng",
                        "bản từng bước A4")
                .doesNotContain("langso.public-address");
    }

    @Test
    void refuses_a_card_whose_address_takes_the_room_of_every_name_and_names_the_address() {
        Guide guide = SampleGuides.guide("kich-hoat-vneid-muc-2");
        String address = "huongdan.xa%s.vn/huong-dan/%s".formatted("-rat-dai".repeat(11), guide.slug());

        Preflight preflight = cards(guide, "https://" + address);

        assertThat(preflight.refusals())
                .extracting(Finding::sentence)
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("thẻ QR không còn chỗ nêu tên", "“" + address + "”", "langso.public-address ngắn hơn")
                .doesNotContain("rút ngắn tên tổ");
    }

    /** As long as the addresses of communes are. */
    @Test
    void cards_for_a_hamlet_have_room_for_the_address_of_every_guide() {
        for (String host : List.of("huongdan.xaduchop.vn", "huongdan.xaduchop.hungyen.gov.vn")) {
            for (Guide guide : SampleGuides.all()) {
                Preflight preflight = cards(guide, "https://%s/huong-dan/%s".formatted(host, guide.slug()));

                assertThat(preflight.refusals())
                        .as("%s on %s", guide.slug(), host)
                        .isEmpty();
            }
        }
    }

    private Preflight cards(Guide guide, String address) {
        PrintContext context = SampleGuides.CONTEXT;
        LocalTeam team = new LocalTeam(
                "Thôn Đông", "Tổ số Đông", List.of(new LocalTeam.Helper("Nguyễn Văn An", "0912 345 678")), 0);
        return inspector(2026)
                .inspect(
                        PrintProduct.QR_CARDS,
                        LeafletStyle.SAVING,
                        guide,
                        new PrintContext(
                                        context.communeName(),
                                        context.supportPlace(),
                                        URI.create(address),
                                        context.printedOn())
                                .with(team));
    }

    private static LocalTeam team(int members) {
        return new LocalTeam(
                "Thôn Đông",
                "Tổ 1",
                IntStream.range(0, members)
                        .mapToObj(
                                i -> new LocalTeam.Helper("Nguyễn Thị Phương Thảo " + i, "0912 345 6%02d".formatted(i)))
                        .toList(),
                0);
    }

    private SheetInspector inspector(int year) {
        return new SheetInspector(shop, PaperSettings.PLAIN, clock(LocalDate.of(year, 11, 24)));
    }

    private static Clock clock(LocalDate day) {
        return Clock.fixed(day.atStartOfDay(HERE).toInstant(), HERE);
    }

    private List<String> sentences(Guide guide) {
        Preflight preflight = inspector(2026)
                .inspect(PrintProduct.HANDOUT_ONE_SIDE, LeafletStyle.SAVING, guide, SampleGuides.context(guide));
        assertThat(preflight.passed()).isFalse();
        assertThat(preflight.sheet()).isNull();
        return preflight.refusals().stream().map(Finding::sentence).toList();
    }

    private static Stream<Arguments> everything() {
        return Stream.of(PrintProduct.values())
                .flatMap(product -> Stream.of(LeafletStyle.values())
                        .filter(style -> product.objection(style).isEmpty())
                        .map(style -> Arguments.of(product, style)));
    }

    private static Guide guide(String text) {
        List<GuideStep> steps = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> new GuideStep(number, "prepare", text, text, ""))
                .toList();
        return SampleGuides.guide("bai", "Bài thử", Collections.nCopies(3, "Không đọc mã OTP."), steps, true);
    }

    /** The guide with these links to stores. */
    static Guide linked(Guide guide, StoreLink... links) {
        return changed(guide, List.of(links), null);
    }

    private static Guide confirmed(Guide guide, Instant at) {
        return changed(guide, List.of(), at);
    }

    private static Guide changed(Guide guide, List<StoreLink> links, @Nullable Instant confirmedAt) {
        return new Guide(
                guide.slug(),
                guide.version(),
                guide.category(),
                guide.position(),
                guide.title(),
                guide.summary(),
                guide.audience(),
                guide.minutes(),
                guide.warnings(),
                guide.steps(),
                guide.broadcastTitle(),
                guide.broadcastText(),
                guide.keywords(),
                links,
                guide.preparedOn(),
                true,
                null,
                confirmedAt);
    }
}
