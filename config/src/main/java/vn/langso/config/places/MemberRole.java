package vn.langso.config.places;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.langso.config.VietnameseText;

/** Who the members of the teams are, after the plan of the province; what is not known is OTHER. */
public enum MemberRole {
    TRUONG_THON("truong thon", "truong xom", "truong ban", "truong ap", "truong khu"),
    TO_TRUONG_DAN_PHO("to truong dan pho", "to truong to dan pho", "to truong tdp"),
    DOAN_VIEN("doan vien", "bi thu chi doan", "bi thu doan", "thanh nien", "doan thanh nien"),
    CAN_BO_CNTT("cong nghe thong tin", "cntt"),
    CHUYEN_GIA_SO_NGANH("chuyen gia"),
    NHAN_VIEN_DOANH_NGHIEP("buu dien", "buu chinh", "vien thong", "viettel", "vnpt", "mobifone", "doanh nghiep"),
    /** Of whom nothing is known but the place in the team. */
    TO_TRUONG("to truong", "nhom truong", "truong nhom"),
    TO_PHO("to pho", "nhom pho", "pho nhom"),
    OTHER;

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private final List<String> words;

    MemberRole(String... words) {
        this.words = List.of(words);
    }

    /** By the words a role contains. */
    static MemberRole of(String text) {
        String key = key(text);
        return Arrays.stream(values())
                .filter(role -> role.isIn(key))
                .findFirst()
                .orElse(OTHER);
    }

    /** Whether somebody leads the team, whatever else the role says; the head of a quarter leads that, not the team. */
    static boolean leads(String text) {
        String key = key(text);
        for (String quarter : TO_TRUONG_DAN_PHO.words) {
            key = key.replace(" " + quarter + " ", " ");
        }
        return TO_TRUONG.isIn(key);
    }

    /** Whether somebody stands in for who leads the team. */
    static boolean deputises(String text) {
        return TO_PHO.isIn(key(text));
    }

    private boolean isIn(String key) {
        return words.stream().anyMatch(word -> key.contains(" " + word + " "));
    }

    private static String key(String text) {
        return " " + NOT_A_WORD.matcher(VietnameseText.searchKey(text)).replaceAll(" ") + " ";
    }
}
