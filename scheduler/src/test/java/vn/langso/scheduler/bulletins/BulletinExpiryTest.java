package vn.langso.scheduler.bulletins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.config.Refusal;

/** "Có hiệu lực đến": the last day on which a bulletin may be heard. */
class BulletinExpiryTest extends BulletinsFixture {
    @Autowired
    private Clock clock;

    @Test
    void the_last_day_is_part_of_what_is_approved() {
        Bulletin approved = approved();

        Bulletin limited = bulletins.changeExpiry(approved.id(), today().plusDays(3), "lan");

        assertThat(limited.status()).isEqualTo(BulletinStatus.DRAFT);
        assertThat(limited.mayGoOnAir()).isFalse();
        assertThat(limited.contentHash()).isNotEqualTo(approved.contentHash());
        assertThat(bulletins.history(approved.id()).getLast().action()).isEqualTo(BulletinAction.EXPIRY_CHANGED);
        assertThat(found(approved).expiresOn()).isEqualTo(today().plusDays(3));
    }

    @Test
    void a_last_day_changed_behind_our_back_keeps_it_off_the_air() {
        Bulletin approved = approved();

        jdbc.sql("update bulletin set expires_on = ? where id = ?")
                .params(today().plusYears(1), approved.id())
                .update();

        assertThat(found(approved).mayGoOnAir()).isFalse();
    }

    @Test
    void the_same_last_day_again_keeps_the_approval() {
        Bulletin approved = approved();

        assertThat(bulletins.changeExpiry(approved.id(), null, "lan")).isEqualTo(approved);
    }

    @Test
    void who_said_until_when_does_not_approve_it() {
        Bulletin draft = bulletins.create(recording("Họp thôn"), "lan");
        bulletins.changeExpiry(draft.id(), today(), "hung");
        bulletins.submit(draft.id(), "lan");

        assertThat(catchThrowableOfType(Refusal.class, () -> bulletins.approve(draft.id(), "hung"))
                        .kind())
                .isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void a_day_that_is_over_is_refused() {
        Bulletin draft = bulletins.create(recording("Họp thôn"), "lan");

        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> bulletins.changeExpiry(draft.id(), LocalDate.of(2020, 2, 5), "lan"));

        assertThat(refusal.problems()).extracting(Refusal.Problem::field).containsExactly("expiresOn");
        assertThat(refusal.detail()).startsWith("Hạn hiệu lực 05/02/2020 đã qua");
    }

    @Test
    void what_has_expired_is_neither_submitted_nor_approved() {
        Bulletin draft = bulletins.create(recording("Họp thôn"), "lan");
        jdbc.sql("update bulletin set expires_on = date '2020-02-05' where id = ?")
                .param(draft.id())
                .update();

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> bulletins.submit(draft.id(), "lan"));

        assertThat(refusal.detail()).contains("đã hết hiệu lực ngày 05/02/2020");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
