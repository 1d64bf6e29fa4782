package vn.langso.media.guides;

import java.util.List;

/** The categories of the kiosk, in the order of its tiles. */
final class GuideCategories {
    static final List<GuideCategory> ALL = List.of(
            new GuideCategory("dinh-danh-so", "Định danh số"),
            new GuideCategory("dich-vu-cong", "Dịch vụ công trực tuyến"),
            new GuideCategory("ket-noi", "Kết nối với xã"),
            new GuideCategory("thanh-toan-so", "Thanh toán số"),
            new GuideCategory("an-toan-thong-tin", "An toàn thông tin"));

    private GuideCategories() {}

    static List<String> slugs() {
        return ALL.stream().map(GuideCategory::slug).toList();
    }

    static boolean known(String slug) {
        return slugs().contains(slug);
    }

    static int order(String slug) {
        return slugs().indexOf(slug);
    }
}
