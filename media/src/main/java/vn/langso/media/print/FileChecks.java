package vn.langso.media.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.StoreLink;

/** Whether a finished file is what was meant. */
final class FileChecks {
    /** Letters smaller than this are not even fine print, points on A4 and smaller paper. */
    private static final double FINEST = 7.5;

    private FileChecks() {}

    static List<Finding> of(PrintShop.Proof proof, FilePages file, String address, Guide guide) {
        List<Finding> findings = new ArrayList<>();
        pages(proof, file, findings);
        if (!file.foreign().isEmpty()) {
            findings.add(Finding.refusal(
                    Finding.Check.FONTS,
                    "Phông chữ không nằm trong tệp: %s; máy in khác sẽ in sai chữ.",
                    String.join(", ", file.foreign())));
        }
        codes(file, address, guide, findings);
        sizes(proof.edition(), file, findings);
        ink(proof.edition(), file, findings);
        return findings;
    }

    private static void pages(PrintShop.Proof proof, FilePages file, List<Finding> findings) {
        if (file.pages() != proof.sheet().pages()) {
            findings.add(Finding.refusal(
                    Finding.Check.PAGES,
                    "Tệp có %d trang, đã dàn %d trang.",
                    file.pages(),
                    proof.sheet().pages()));
        }
        moreThanUsual(proof.edition(), file.pages(), findings);
        proof.overflowMm().forEach((panel, overflow) -> {
            if (overflow > Press.TOLERANCE) {
                findings.add(Finding.refusal(
                        Finding.Check.LENGTH, "Ô %s tràn %s mm ra ngoài khung.", panel, decimal(overflow)));
            }
        });
    }

    /** Large letters need more paper; who orders a thousand should know. */
    private static void moreThanUsual(Edition edition, int sides, List<Finding> findings) {
        if (sides > edition.usualSides()) {
            findings.add(Finding.warning(
                    Finding.Check.PAGES,
                    "Bài này cần %d mặt giấy cho %s, thường lệ là %d: chữ không nhỏ hơn %s pt thì không vừa ít hơn.",
                    sides,
                    edition.label(),
                    edition.usualSides(),
                    decimal(edition.leastText())));
        }
    }

    private static void codes(FilePages file, String address, Guide guide, List<Finding> findings) {
        if (file.codes().isEmpty()) {
            findings.add(Finding.refusal(
                    Finding.Check.QR_CODE, "Không đọc lại được mã QR trên trang in; mã phải dẫn tới %s.", address));
        }
        for (String code : file.codes()) {
            if (!code.equals(address)) {
                findings.add(foreign(code, address, guide));
            }
        }
    }

    /** A code to a store is printed only when an officer has tried the link. */
    private static Finding foreign(String code, String address, Guide guide) {
        boolean store = guide.storeLinks().stream().map(StoreLink::url).anyMatch(code::equals);
        return store
                ? Finding.refusal(
                        Finding.Check.STORE_LINKS, "Mã QR dẫn tới kho ứng dụng %s chưa được cán bộ kiểm tra.", code)
                : Finding.refusal(
                        Finding.Check.QR_CODE, "Mã QR trên trang in dẫn tới %s, đúng ra là %s.", code, address);
    }

    private static void ink(Edition edition, FilePages file, List<Finding> findings) {
        if (file.ink() > edition.mostInk()) {
            findings.add(Finding.warning(
                    Finding.Check.INK,
                    "Mực phủ %s%% mặt giấy, nhiều hơn mức %s%% của %s%s.",
                    decimal(file.ink()),
                    decimal(edition.mostInk()),
                    edition.label(),
                    edition.style() == LeafletStyle.COLOUR ? "; kiểu tiết kiệm mực in rẻ hơn" : ""));
        }
    }

    private static void sizes(Edition edition, FilePages file, List<Finding> findings) {
        if (file.textSize() < edition.leastText() - 0.1) {
            findings.add(Finding.refusal(
                    Finding.Check.TEXT_SIZE,
                    "Chữ của %s cỡ %s pt, nhỏ hơn mức tối thiểu %s pt.",
                    edition.label(),
                    decimal(file.textSize()),
                    decimal(edition.leastText())));
        }
        double finest = FINEST * Math.max(1, edition.scale());
        if (file.smallest() < finest) {
            findings.add(Finding.refusal(
                    Finding.Check.TEXT_SIZE,
                    "Chữ phụ nhỏ nhất cỡ %s pt, khó đọc; cần ít nhất %s pt.",
                    decimal(file.smallest()),
                    decimal(finest)));
        }
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replace('.', ',');
    }
}
