package vn.langso.config.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import vn.langso.config.ConfigTest;
import vn.langso.config.Refusal;
import vn.langso.config.VietnameseAndTurkish;

@ConfigTest
class HamletsTest {
    @Autowired
    private Hamlets hamlets;

    @Autowired
    private ApplicationEvents events;

    @Test
    void adds_each_hamlet_once_and_tells_of_it() {
        hamlets.addAll(List.of("Thôn Đông", "Tổ dân phố 2"), "lan");

        List<Hamlet> all = hamlets.addAll(List.of("thôn  đông", "Thôn Hoà Bình", "Thôn Hòa Bình", " "), "lan");

        assertThat(all).extracting(Hamlet::name).containsExactly("Thôn Đông", "Tổ dân phố 2", "Thôn Hoà Bình");
        assertThat(events.stream(HamletAdded.class).map(HamletAdded::hamlet)).isEqualTo(all);
    }

    @Test
    void names_that_differ_in_marks_get_addresses_of_their_own() {
        List<Hamlet> all = hamlets.addAll(List.of("Thôn Bình", "Thôn Bính", "Toàn xã"), "lan");

        assertThat(all).extracting(Hamlet::slug).containsExactly("thon-binh", "thon-binh-2", "toan-xa-2");
    }

    @Test
    void one_bad_name_refuses_them_all() {
        List<String> names = List.of("Thôn Đông", "x".repeat(81), "Th«n §«ng", "村");

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> hamlets.addAll(names, "lan"));

        assertThat(refusal.problems())
                .extracting(Refusal.Problem::detail)
                .containsExactly(
                        "Tên thôn, tổ dân phố dài 81 ký tự, tối đa 80.",
                        "Tên thôn, tổ dân phố: Văn bản dùng bảng mã cũ (TCVN3/VNI), hãy chuyển sang Unicode.",
                        "Tên thôn \"村\" không có chữ cái hay số nào, ví dụ đúng: Thôn Đông.");
        assertThat(hamlets.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Thôn Đông, THON",
        "Xóm 5, XOM",
        "Tổ dân phố 12, TO_DAN_PHO",
        "Khu phố 3, TO_DAN_PHO",
        "Khu dân cư số 1, KHU_DAN_CU",
        "KDC Bắc, KHU_DAN_CU",
        "Bản Mường, THON",
        "Toàn Thắng, THON",
    })
    void the_kind_follows_from_the_first_word(String name, HamletKind kind) {
        assertThat(HamletKind.of(name)).isEqualTo(kind);
    }

    @VietnameseAndTurkish
    void the_kind_does_not_depend_on_the_locale_of_the_computer() {
        assertThat(HamletKind.of("KHU DÂN CƯ III")).isEqualTo(HamletKind.KHU_DAN_CU);
    }
}
