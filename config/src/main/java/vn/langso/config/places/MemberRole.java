package vn.langso.config.places;

import java.util.Arrays;
import java.util.List;
import vn.langso.config.VietnameseText;

/** Who the members of the teams are, after the plan of the province; what is not known is OTHER. */
public enum MemberRole {
    TRUONG_THON("truong thon", "truong xom", "truong ban", "truong ap", "truong khu"),
    TO_TRUONG_DAN_PHO("to truong dan pho", "to truong to dan pho", "to truong tdp"),
    DOAN_VIEN("doan vien", "bi thu chi doan", "bi thu doan", "thanh nien", "doan thanh nien"),
    CAN_BO_CNTT("cong nghe thong tin", "cntt"),
    CHUYEN_GIA_SO_NGANH("chuyen gia"),
    NHAN_VIEN_DOANH_NGHIEP("buu dien", "buu chinh", "vien thong", "viettel", "vnpt", "mobifone", "doanh nghiep"),
    OTHER;

    private final List<String> words;

    MemberRole(String... words) {
        this.words = List.of(words);
    }

    /** By the words a role contains. */
    static MemberRole of(String text) {
        String key = " " + VietnameseText.searchKey(text) + " ";
        return Arrays.stream(values())
                .filter(role -> role.words.stream().anyMatch(word -> key.contains(" " + word + " ")))
                .findFirst()
                .orElse(OTHER);
    }
}
