package vn.langso.media.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.StoreLink;

/** Whether the codes on a finished file lead where they should, and whether all are there that somebody counts on. */
final class CodeChecks {
    private CodeChecks() {}

    static List<Finding> of(PrintShop.Proof proof, FilePages file, String address, Guide guide) {
        List<Finding> findings = unreadable(proof, file);
        List<String> stores = StoreCodes.of(guide).stream().map(StoreLink::url).toList();
        file.codes().stream()
                .filter(code -> !code.equals(address) && !stores.contains(code))
                .forEach(code -> findings.add(foreign(code, address, guide)));
        findings.addAll(leftOut(proof.edition(), proof.codes(), guide));
        return findings;
    }

    /** Of what is no guide: its codes lead to one place. */
    static List<Finding> of(PrintShop.Proof proof, FilePages file, String address) {
        List<Finding> findings = unreadable(proof, file);
        file.codes().stream()
                .filter(code -> !code.equals(address))
                .forEach(code -> findings.add(elsewhere(code, address)));
        return findings;
    }

    private static List<Finding> unreadable(PrintShop.Proof proof, FilePages file) {
        List<Finding> findings = new ArrayList<>();
        proof.codes().stream()
                .filter(code -> !file.codes().contains(code))
                .forEach(code -> findings.add(Finding.refusal(
                        Finding.Check.QR_CODE, "Không đọc lại được mã QR trên trang in; mã phải dẫn tới %s.", code)));
        return findings;
    }

    private static Finding elsewhere(String code, String address) {
        return Finding.refusal(Finding.Check.QR_CODE, "Mã QR trên trang in dẫn tới %s, đúng ra là %s.", code, address);
    }

    /** A code to a store is printed only when an officer has tried the link. */
    private static Finding foreign(String code, String address, Guide guide) {
        boolean store = guide.storeLinks().stream().map(StoreLink::url).anyMatch(code::equals);
        return store
                ? Finding.refusal(
                        Finding.Check.STORE_LINKS, "Mã QR dẫn tới kho ứng dụng %s chưa được cán bộ kiểm tra.", code)
                : elsewhere(code, address);
    }

    /** An officer has tried the links for them to be printed. */
    static List<Finding> leftOut(Edition edition, Set<String> codes, Guide guide) {
        if (!edition.showsStores()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        List<StoreLink> printable = StoreCodes.of(guide);
        // of one that is too long GuideChecks tells more
        String never =
                names(guide.storeLinks().stream().filter(StoreLink::isVerified).filter(StoreCodes::isShort), printable);
        if (!never.isEmpty()) {
            findings.add(Finding.warning(
                    Finding.Check.STORE_LINKS,
                    "Tờ in không có mã kho ứng dụng %s: mỗi tờ in nhiều nhất hai mã, mỗi địa chỉ dài nhất "
                            + StoreCodes.LONGEST + " ký tự.",
                    never));
        }
        List<StoreLink> shown =
                printable.stream().filter(link -> codes.contains(link.url())).toList();
        String missing = names(printable.stream(), shown);
        if (!missing.isEmpty()) {
            findings.add(Finding.warning(
                    Finding.Check.STORE_LINKS,
                    "Trên %s không còn chỗ cho mã kho ứng dụng (%s) nên in không có các mã ấy; nếu cần, hãy chọn sản phẩm hoặc"
                            + " kiểu in khác, hoặc rút ngắn bài.",
                    edition.label() + edition.style().label(),
                    missing));
        }
        return findings;
    }

    private static String names(Stream<StoreLink> links, List<StoreLink> except) {
        return links.filter(link -> !except.contains(link))
                .map(StoreCodes::name)
                .collect(Collectors.joining(", "));
    }
}
