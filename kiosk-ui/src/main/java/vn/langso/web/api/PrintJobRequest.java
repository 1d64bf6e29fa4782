package vn.langso.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigInteger;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.langso.config.Refusal;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.batch.PrintHistory;
import vn.langso.media.print.batch.PrintOrder;
import vn.langso.media.print.batch.Recipients;
import vn.langso.media.print.imposition.Imposition;

/** A print job to be ordered. */
record PrintJobRequest(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "Mỗi nơi nhận được một tờ của mỗi bài")
        @Nullable
        List<@Nullable String> guideSlugs,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                description =
                        "HANDOUT (to-roi), HANDOUT_ONE_SIDE (to-roi-mot-mat), TRIFOLD (to-gap), STEP_GUIDE (buoc), "
                                + "BILINGUAL (song-ngu, chỉ cho bài có bản dịch; tiếng đầu tiên của gói bài), "
                                + "POSTER_A3 (ap-phich), POSTER_A4 (ap-phich-a4), POSTER_A2 (ap-phich-a2), "
                                + "POSTER_A1 (ap-phich-a1), WARNING_POSTER (canh-bao), QR_CARDS (the-qr)",
                example = "HANDOUT")
        @Nullable
        String product,

        @Schema(
                description = "SAVING (tiet-kiem, mặc định), COLOUR (mau), LARGE_PRINT (chu-to)",
                defaultValue = "SAVING")
        @Nullable
        String style,

        @Schema(
                requiredMode = Schema.RequiredMode.REQUIRED,
                implementation = Object.class,
                description =
                        "\"TEAMS\" (mọi tổ), \"HAMLETS\" (mọi thôn), hoặc danh sách: số là tổ, chữ là địa chỉ thôn "
                                + "(chữ gồm toàn chữ số mà không có thôn nào mang thì là số tổ)",
                example = "TEAMS")
        @Nullable
        JsonNode recipients,

        @Schema(
                description =
                        "NONE (mặc định), TWO_UP (2-to-a5), FOUR_UP (4-to-a5), BOOKLET (gap-sach), TILES (ghep-a4), "
                                + "PRINT_SHOP (nha-in)",
                defaultValue = "NONE")
        @Nullable
        String imposition,

        @Schema(description = "Số bản mỗi tờ, ghi vào sổ in và vào số lượng in trên tờ", defaultValue = "1") @Nullable
        BigInteger copies) {

    private static final int SHOWN_DIGITS = 20;

    /** @param service what it says about those fields whose shape is right */
    PrintOrder order(URI base, CommuneTimes times, Consumer<PrintOrder> service) {
        Input input = new Input(times);
        PrintOrder order = order(base, input);
        input.refuseProblems(() -> service.accept(input.rightShape("product") ? order : ofAnyProduct(order)));
        return order;
    }

    /** What is wrong is remembered by the input. */
    private PrintOrder order(URI base, Input input) {
        return new PrintOrder(
                input.list("guideSlugs", guideSlugs, input::text),
                word(input, "product", () -> PrintProduct.of(product), PrintProduct.HANDOUT),
                word(input, "style", () -> LeafletStyle.meant(style), LeafletStyle.SAVING),
                recipients(input),
                word(input, "imposition", () -> Imposition.of(imposition), Imposition.NONE),
                copies(input),
                base);
    }

    /** Whether a style and an arrangement fit is not known while nobody knows the product: these fit all of them. */
    private static PrintOrder ofAnyProduct(PrintOrder order) {
        return new PrintOrder(
                order.guideSlugs(),
                order.product(),
                LeafletStyle.SAVING,
                order.recipients(),
                Imposition.NONE,
                order.copies(),
                order.baseAddress());
    }

    /** Any whole number can be read, so that one that is far too large is told with the limit that is meant. */
    private int copies(Input input) {
        if (copies == null) {
            return 1;
        }
        if (copies.bitLength() < Integer.SIZE) {
            return copies.intValue();
        }
        String written = copies.toString();
        input.problem(
                "copies",
                "Số bản in là %s; cần từ 1 đến %d."
                        .formatted(
                                written.length() > SHOWN_DIGITS ? written.substring(0, SHOWN_DIGITS) + "…" : written,
                                PrintHistory.MOST_COPIES));
        return 1;
    }

    private static <T> T word(Input input, String field, Supplier<T> read, T otherwise) {
        try {
            return read.get();
        } catch (Refusal refusal) {
            refusal.problems().forEach(problem -> input.problem(field, problem.detail()));
            return otherwise;
        }
    }

    private Recipients recipients(Input input) {
        JsonNode wanted = recipients;
        if (wanted != null && wanted.isString()) {
            switch (wanted.stringValue().strip().toUpperCase(Locale.ROOT)) {
                case "TEAMS":
                    return new Recipients.Teams();
                case "HAMLETS":
                    return new Recipients.Hamlets();
                default:
            }
        }
        if (wanted == null || !wanted.isArray()) {
            input.problem(
                    "recipients",
                    "Nơi nhận%s không đúng; cần \"TEAMS\", \"HAMLETS\" hoặc danh sách số tổ và địa chỉ thôn, ví dụ [1, \"thon-dong\"]."
                            .formatted(wanted == null || wanted.isNull() ? "" : " " + shortened(wanted)));
            return new Recipients.Teams();
        }
        return chosen(wanted, input);
    }

    private static Recipients chosen(JsonNode list, Input input) {
        List<Long> teams = new ArrayList<>();
        List<String> hamlets = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (JsonNode one : list) {
            if (one.isIntegralNumber() && one.canConvertToLong()) {
                teams.add(one.longValue());
            } else if (one.isString()) {
                hamlets.add(one.stringValue());
            } else {
                wrong.add("Nơi nhận %s không đúng; cần số tổ hoặc địa chỉ thôn.".formatted(shortened(one)));
            }
        }
        boolean noneIsRight = teams.isEmpty() && hamlets.isEmpty();
        wrong.forEach(sentence -> {
            if (noneIsRight) {
                input.problem("recipients", sentence);
            } else {
                input.entryLeftOut("recipients", sentence);
            }
        });
        return new Recipients.Chosen(teams, hamlets);
    }

    private static String shortened(JsonNode value) {
        String text = value.toString();
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
