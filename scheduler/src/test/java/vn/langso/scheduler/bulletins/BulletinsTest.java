package vn.langso.scheduler.bulletins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.langso.config.Refusal;
import vn.langso.config.accounts.AuditEntry;

/** The way of a bulletin to the air, and who may go it. */
class BulletinsTest extends BulletinsFixture {
    @Test
    void a_recording_goes_its_way_to_the_air() {
        Bulletin draft = bulletins.create(recording("Họp thôn"), "lan");
        bulletins.submit(draft.id(), "lan");
        Bulletin approved = bulletins.approve(draft.id(), "hung");

        assertThat(draft.status()).isEqualTo(BulletinStatus.DRAFT);
        assertThat(approved.status()).isEqualTo(BulletinStatus.APPROVED);
        assertThat(approved.approver()).isEqualTo("hung");
        assertThat(approved.approvedHash()).isEqualTo(draft.contentHash());
        assertThat(approved.mayGoOnAir()).isTrue();
        assertThat(bulletins.find(draft.id())).contains(approved);
    }

    @Test
    void keeps_who_did_what_and_tells_it() {
        Bulletin draft = bulletins.create(recording("Họp thôn"), "lan");
        bulletins.submit(draft.id(), "lan");
        bulletins.giveBack(draft.id(), "Thiếu giờ họp.", "hung");

        assertThat(bulletins.history(draft.id()))
                .extracting(BulletinEvent::action, BulletinEvent::who, BulletinEvent::reason)
                .containsExactly(
                        tuple(BulletinAction.CREATED, "lan", null),
                        tuple(BulletinAction.SUBMITTED, "lan", null),
                        tuple(BulletinAction.RETURNED, "hung", "Thiếu giờ họp."));
        assertThat(events.stream(BulletinChanged.class)).hasSize(3).containsOnly(new BulletinChanged(draft.id()));
        assertThat(audit.newest(1))
                .extracting(AuditEntry::who, AuditEntry::action, AuditEntry::what)
                .containsExactly(tuple("hung", "bulletin returned", "#" + draft.id() + " Họp thôn"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lan", "Lan"})
    void nobody_approves_their_own_bulletin(String name) {
        Bulletin submitted = submitted();

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> bulletins.approve(submitted.id(), name));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(refusal.detail()).contains("\"" + name + "\"").contains("không tự phê duyệt được");
        assertThat(found(submitted).status()).isEqualTo(BulletinStatus.SUBMITTED);
    }

    @Test
    void an_author_is_told_so_even_while_it_is_a_draft() {
        Bulletin draft = bulletins.create(recording("Họp thôn"), "lan");

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> bulletins.approve(draft.id(), "lan"));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void nobody_approves_sound_they_put_in() {
        Bulletin draft = bulletins.create(recording("Họp thôn"), "lan");
        bulletins.useClip(draft.id(), otherClip, "hung");
        bulletins.submit(draft.id(), "lan");

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> bulletins.approve(draft.id(), "hung"));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    }

    @Test
    void the_table_itself_refuses_an_author_as_approver() {
        Bulletin submitted = submitted();

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("update bulletin set approver = 'LAN' where id = ?")
                        .param(submitted.id())
                        .update())
                .withMessageMatching("(?is).*bulletin_two_persons.*");
    }

    @Test
    void other_sound_drops_the_approval() {
        Bulletin approved = approved();

        Bulletin edited = bulletins.useClip(approved.id(), otherClip, "lan");

        assertThat(edited.status()).isEqualTo(BulletinStatus.DRAFT);
        assertThat(edited.mayGoOnAir()).isFalse();
        assertThat(edited.approvedHash()).isNull();
        assertThat(edited.approver()).isNull();
        assertThat(edited.contentHash()).isNotEqualTo(approved.contentHash());
    }

    @Test
    void a_row_changed_behind_our_back_stays_off_the_air() {
        Bulletin approved = approved();

        jdbc.sql("update bulletin set clip_id = ? where id = ?")
                .params(otherClip, approved.id())
                .update();

        assertThat(found(approved).status()).isEqualTo(BulletinStatus.APPROVED);
        assertThat(found(approved).mayGoOnAir()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = BulletinStatus.class,
            names = {"DRAFT", "APPROVED", "RETURNED", "WITHDRAWN"})
    void approving_needs_a_submitted_bulletin(BulletinStatus state) {
        Bulletin bulletin = in(state);

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> bulletins.approve(bulletin.id(), "hung"));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal.detail())
                .startsWith("Không phê duyệt được bản tin \"Họp thôn\" vì bản tin đang ở trạng thái");
    }

    @Test
    void a_returned_bulletin_can_be_submitted_again() {
        Bulletin returned = in(BulletinStatus.RETURNED);

        Bulletin again = bulletins.submit(returned.id(), "lan");

        assertThat(returned.reason()).isEqualTo("Thiếu giờ họp.");
        assertThat(again.status()).isEqualTo(BulletinStatus.SUBMITTED);
        assertThat(again.reason()).isNull();
    }

    @Test
    void a_withdrawn_bulletin_never_airs_again() {
        Bulletin approved = approved();

        Bulletin withdrawn = bulletins.withdraw(approved.id(), "Hoãn họp.", "hung");

        assertThat(withdrawn.mayGoOnAir()).isFalse();
        assertThat(catchThrowableOfType(Refusal.class, () -> bulletins.useClip(approved.id(), clip, "lan"))
                        .detail())
                .contains("Đã thu hồi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n "})
    void returning_and_withdrawing_need_a_reason(String reason) {
        Bulletin submitted = submitted();

        assertThat(catchThrowableOfType(Refusal.class, () -> bulletins.giveBack(submitted.id(), reason, "hung"))
                        .detail())
                .startsWith("Lý do trả lại còn trống");
        assertThat(catchThrowableOfType(Refusal.class, () -> bulletins.withdraw(submitted.id(), reason, "hung"))
                        .detail())
                .startsWith("Lý do thu hồi còn trống");
        assertThat(found(submitted)).isEqualTo(submitted);
    }

    @Test
    void an_unknown_bulletin_is_not_found() {
        assertThat(catchThrowableOfType(Refusal.class, () -> bulletins.submit(-5, "lan"))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void of_two_changes_at_the_same_time_the_second_is_refused() {
        Bulletin seenByBoth = submitted();

        rows.update(seenByBoth.returned("Thiếu giờ họp."));

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> rows.update(seenByBoth.withdrawn("Hoãn họp.")))
                .withMessageContaining("Bulletin " + seenByBoth.id());
    }
}
