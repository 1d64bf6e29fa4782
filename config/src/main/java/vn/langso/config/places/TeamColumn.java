package vn.langso.config.places;

/** The columns of a list of teams. */
enum TeamColumn {
    THON("thon", "Tên thôn, tổ dân phố", 80),
    LOAI("loai", "Loại", 40),
    TEN_TO("ten_to", "Tên tổ", 120),
    THANH_VIEN("thanh_vien", "Họ tên thành viên", 80),
    VAI_TRO("vai_tro", "Vai trò", 80),
    DIEN_THOAI("dien_thoai", "Số điện thoại", 24);

    private final String word;
    private final String label;
    private final int longest;

    TeamColumn(String word, String label, int longest) {
        this.word = word;
        this.label = label;
        this.longest = longest;
    }

    /** As it stands in the header row. */
    String word() {
        return word;
    }

    /** Begins sentences about the column. */
    String label() {
        return label;
    }

    int longest() {
        return longest;
    }
}
