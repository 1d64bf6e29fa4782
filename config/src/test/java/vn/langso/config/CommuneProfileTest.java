package vn.langso.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import vn.langso.config.accounts.AuditEntry;
import vn.langso.config.accounts.AuditTrail;

@ConfigTest
class CommuneProfileTest {
    @Autowired
    private CommuneProfile profile;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private ApplicationEvents events;

    @Test
    void a_fresh_installation_is_a_sample_commune_on_trial() {
        assertThat(profile.current()).isEqualTo(new Commune("Xã Mẫu", "", "", "", true, false));
    }

    @Test
    void a_sentence_never_names_an_empty_place_to_get_help() {
        assertThat(profile.current().supportPlaceInText()).isEqualTo("Trung tâm Phục vụ hành chính công xã");
        assertThat(ducHop().supportPlaceInText()).isEqualTo(ducHop().supportPlace());
    }

    @Test
    void saving_makes_the_commune_ready_and_tells_everybody() {
        Commune saved = profile.save(ducHop(), "lan");

        assertThat(saved.ready()).isTrue();
        assertThat(profile.current()).isEqualTo(saved);
        assertThat(events.stream(CommuneChanged.class)).containsExactly(new CommuneChanged(saved));
        assertThat(audit.newest(1))
                .extracting(AuditEntry::who, AuditEntry::what)
                .containsExactly(tuple("lan", "Xã Đức Hợp"));
    }

    @Test
    void texts_are_kept_in_nfc_without_control_characters() {
        String decomposed = Normalizer.normalize("Xã Đức\u200b Hợp\u0007", Normalizer.Form.NFD);

        profile.save(new Commune(decomposed, "", "", "", true, false), "lan");

        assertThat(profile.current().name()).isEqualTo("Xã Đức Hợp");
    }

    @Test
    void the_trial_ends_once_and_is_audited() {
        profile.endTrial("lan");
        profile.endTrial("lan");

        assertThat(profile.current().trial()).isFalse();
        assertThat(events.stream(CommuneChanged.class)).hasSize(1);
        assertThat(audit.newest(1)).extracting(AuditEntry::action).containsExactly("end trial");
    }

    @Test
    void all_problems_are_told_at_once() {
        Commune bad = new Commune(" ", "x".repeat(312), "Zalo\nxã", "gọi anh Ba", true, false);

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> profile.save(bad, "lan"));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.problems())
                .extracting(Refusal.Problem::detail)
                .containsExactly(
                        "Tên xã, phường còn trống, cần từ 1 đến 120 ký tự.",
                        "Nơi hỗ trợ dài 312 ký tự, tối đa 200.",
                        "Số Công an xã \"gọi anh Ba\" có ký tự lạ, ví dụ đúng: 0221 3867 113.",
                        "Tên xã, nơi hỗ trợ và tên Zalo phải viết trên một dòng.");
        assertThat(profile.current().name()).isEqualTo("Xã Mẫu");
    }

    @Test
    void the_name_inside_a_sentence_begins_small() {
        assertThat(ducHop().nameInText()).isEqualTo("xã Đức Hợp");
        assertThat(new Commune("Đặc khu Phú Quốc", "", "", "", true, true).nameInText())
                .isEqualTo("đặc khu Phú Quốc");
        assertThat(new Commune("Xãng", "", "", "", true, true).nameInText()).isEqualTo("Xãng");
    }

    private static Commune ducHop() {
        return new Commune("Xã Đức Hợp", "Nhà văn hóa xã", "Xã Đức Hợp", "0221 3867 113", true, false);
    }
}
