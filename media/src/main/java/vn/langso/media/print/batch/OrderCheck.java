package vn.langso.media.print.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.langso.config.Refusal;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideLibrary;
import vn.langso.media.guides.GuideTranslations;
import vn.langso.media.print.PrintProduct;

/** Turns an order into sheets, or says everything that is wrong with it at once. Stateless. */
record OrderCheck(GuideLibrary library, GuideTranslations translations, RecipientList register) {
    /** Room for "/huong-dan/" and the longest slug within what a QR code may hold. */
    private static final int LONGEST_BASE = 100;

    /** What an order comes to. */
    record Sheets(List<OrderedGuide> guides, List<Recipient> recipients) {

        /** Recipient by recipient, so that what one place gets lies together. */
        List<JobRow> rows() {
            return IntStream.range(0, recipients.size() * guides.size())
                    .mapToObj(i -> new JobRow(
                            i + 1,
                            i / PrintJobs.CHUNK,
                            i % guides.size(),
                            recipients.get(i / guides.size()),
                            JobRow.State.WAITING,
                            0))
                    .toList();
        }
    }

    Sheets checked(PrintOrder order) {
        List<Refusal.Problem> problems = new ArrayList<>();
        List<OrderedGuide> guides = guides(order, problems);
        List<Recipient> recipients = register.of(order.recipients(), problems);
        order.product().objection(order.style()).ifPresent(why -> problems.add(new Refusal.Problem("style", why)));
        order.imposition()
                .objection(order.product())
                .ifPresent(sentence -> problems.add(new Refusal.Problem("imposition", sentence)));
        if (order.copies() < 1 || order.copies() > PrintHistory.MOST_COPIES) {
            problems.add(new Refusal.Problem(
                    "copies", "Số bản in là %d; cần từ 1 đến %d.".formatted(order.copies(), PrintHistory.MOST_COPIES)));
        }
        if (order.baseAddress().toString().length() > LONGEST_BASE) {
            problems.add(new Refusal.Problem(
                    "baseAddress", "Địa chỉ của trang dài quá %d ký tự để in mã QR.".formatted(LONGEST_BASE)));
        }
        long sheets = (long) guides.size() * recipients.size();
        if (sheets > PrintJobs.MOST_SHEETS) {
            problems.add(new Refusal.Problem(
                    "recipients",
                    "Đợt in có %d tờ, tối đa %d; hãy chia thành nhiều đợt.".formatted(sheets, PrintJobs.MOST_SHEETS)));
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems, "Print order refused");
        }
        return new Sheets(guides, recipients);
    }

    private List<OrderedGuide> guides(PrintOrder order, List<Refusal.Problem> problems) {
        List<String> slugs = order.guideSlugs();
        List<OrderedGuide> found = new ArrayList<>();
        for (int i = 0; i < slugs.size(); i++) {
            String slug = slugs.get(i);
            String field = "guideSlugs[" + i + "]";
            if (slugs.indexOf(slug) < i) {
                problems.add(new Refusal.Problem(
                        field, "Bài hướng dẫn “%s” được chọn hai lần; mỗi bài chỉ chọn một lần.".formatted(slug)));
                continue;
            }
            library.find(slug)
                    .ifPresentOrElse(
                            guide -> {
                                found.add(new OrderedGuide(guide.slug(), guide.version(), guide.title()));
                                translated(order.product(), guide, field).ifPresent(problems::add);
                            },
                            () -> problems.add(new Refusal.Problem(
                                    field,
                                    "Không có bài hướng dẫn “%s”; hãy chọn trong danh sách bài.".formatted(slug))));
        }
        if (slugs.isEmpty()) {
            problems.add(new Refusal.Problem("guideSlugs", "Chưa chọn bài hướng dẫn nào để in."));
        }
        return found;
    }

    /** What is printed in two languages needs the other. */
    private Optional<Refusal.Problem> translated(PrintProduct product, Guide guide, String field) {
        boolean missing =
                product == PrintProduct.BILINGUAL && translations.of(guide).isEmpty();
        return missing
                ? Optional.of(new Refusal.Problem(
                        field,
                        "Bài “%s” bản %d chưa có bản dịch nào nên không in song ngữ được; hãy bỏ bài này hoặc chọn sản phẩm khác."
                                .formatted(guide.title(), guide.version())))
                : Optional.empty();
    }
}
