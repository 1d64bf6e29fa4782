package vn.langso.media.print;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.langso.media.guides.Guide;

/** Whether a finished file is what was meant. */
final class FileChecks {
    /** Of sizes in the file, points. */
    private static final double ROUNDING = 0.1;

    private FileChecks() {}

    /** Of a guide. */
    static List<Finding> of(PrintShop.Proof proof, FilePages file, String address, Guide guide) {
        return of(proof, file, CodeChecks.of(proof, file, address, guide));
    }

    /** @param ofCodes what was found of its QR codes */
    static List<Finding> of(PrintShop.Proof proof, FilePages file, List<Finding> ofCodes) {
        List<Finding> findings = new ArrayList<>();
        pages(proof, file, findings);
        edges(file, findings);
        if (!file.foreign().isEmpty()) {
            findings.add(Finding.refusal(
                    Finding.Check.FONTS,
                    "Phông chữ không nằm trong tệp: %s; máy in khác sẽ in sai chữ.",
                    String.join(", ", file.foreign())));
        }
        findings.addAll(ofCodes);
        sizes(proof, file, findings);
        findings.addAll(ink(proof.edition(), file.ink()));
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

    /** What the layout engine sets in the margins it does not measure. */
    private static void edges(FilePages file, List<Finding> findings) {
        file.atEdge()
                .forEach((page, letters) -> findings.add(Finding.refusal(
                        Finding.Check.LENGTH,
                        "Trang %d có chữ “%s” ngoài giấy hoặc cách mép giấy chưa tới %s mm, máy in sẽ cắt mất; tên xã"
                                + " ở chân trang có thể quá dài.",
                        page,
                        PrintText.excerpt(letters),
                        decimal(EdgeWords.LEAST))));
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

    /** Compares what it says: 10.52 is not more than 10.5 to somebody who reads 10,5. */
    static List<Finding> ink(Edition edition, double covered) {
        double percent = Math.round(covered * 10) / 10.0;
        if (percent <= edition.mostInk()) {
            return List.of();
        }
        return List.of(Finding.warning(
                Finding.Check.INK,
                "Mực phủ %s%% mặt giấy, nhiều hơn mức %s%% của %s%s.",
                decimal(percent),
                decimal(edition.mostInk()),
                edition.label(),
                edition.style() == LeafletStyle.COLOUR ? "; kiểu tiết kiệm mực in rẻ hơn" : ""));
    }

    private static void sizes(PrintShop.Proof proof, FilePages file, List<Finding> findings) {
        Edition edition = proof.edition();
        double textSize = file.textSize(proof.mainText());
        if (textSize < edition.leastText() - ROUNDING) {
            findings.add(Finding.refusal(
                    Finding.Check.TEXT_SIZE,
                    "Phần lớn chữ trong các bước của %s cỡ %s pt, nhỏ hơn mức tối thiểu %s pt.",
                    edition.label(),
                    decimal(textSize),
                    decimal(edition.leastText())));
        }
        file.runs().stream()
                .filter(run -> run.size() < edition.leastFinePrint() - ROUNDING)
                .min(Comparator.comparing(LetterRun::size))
                .ifPresent(run -> findings.add(illegible(run, edition)));
        file.runs().stream()
                .filter(run -> run.size() < edition.leastLetter() - ROUNDING)
                .filter(run -> !proof.finePrint().beside(run.text()).isEmpty())
                .min(Comparator.comparing(LetterRun::size))
                .ifPresent(run -> findings.add(tooSmall(run, proof)));
    }

    private static Finding illegible(LetterRun run, Edition edition) {
        return Finding.refusal(
                Finding.Check.TEXT_SIZE,
                "Đoạn “%s” ở trang %d của %s cỡ %s pt, khó đọc; chữ phụ cần ít nhất %s pt.",
                PrintText.excerpt(run.text()),
                run.page(),
                edition.label() + edition.style().label(),
                decimal(run.size()),
                decimal(edition.leastFinePrint()));
    }

    /** However few they are: who needs large letters needs all of them. */
    private static Finding tooSmall(LetterRun run, PrintShop.Proof proof) {
        return Finding.refusal(
                Finding.Check.TEXT_SIZE,
                "Đoạn “%s” trên %s cỡ %s pt, nhỏ hơn mức tối thiểu %s pt của mọi chữ không phải chú thích.",
                PrintText.excerpt(run.text()),
                proof.edition().label(),
                decimal(run.size()),
                decimal(proof.edition().leastLetter()));
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replace('.', ',');
    }
}
