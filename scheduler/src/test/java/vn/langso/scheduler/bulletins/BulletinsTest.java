package vn.langso.scheduler.bulletins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.config.Refusal;
import vn.langso.config.accounts.AuditEntry;
import vn.langso.config.accounts.AuditTrail;
import vn.langso.media.audio.Clip;
import vn.langso.media.audio.ReadAloud;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideLibrary;

@SpringBootTest(
        classes = BulletinsTestApplication.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:bulletins;DB_CLOSE_DELAY=-1",
            "langso.data=target/bulletins-test-data",
            "langso.admin-password=Mat-khau-thu-1"
        })
@Transactional
@RecordApplicationEvents
class BulletinsTest {
    @Autowired
    private Bulletins bulletins;

    @Autowired
    private JdbcBulletins rows;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private ApplicationEvents events;

    @MockitoBean
    private GuideLibrary guides;

    @MockitoBean
    private ReadAloud readAloud;

    private long clip;
    private long otherClip;

    @BeforeEach
    void recordClips() {
        clip = clip("a");
        otherClip = clip("b");
    }

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
                .withMessageContaining("BULLETIN_TWO_PERSONS");
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
    void typed_text_is_spoken_at_once() {
        when(readAloud.available()).thenReturn(true);
        when(readAloud.speak("Mất điện", "Mất điện từ 7h đến 9h.")).thenReturn(spoken());

        Bulletin draft = bulletins.create(text("Mất điện", "Mất điện từ 7h đến 9h."), "lan");

        assertThat(draft.clipId()).isEqualTo(clip);
    }

    @Test
    void without_a_voice_the_draft_waits_for_a_recording() {
        Bulletin draft = bulletins.create(text("Mất điện", "Mất điện từ 7h đến 9h."), "lan");

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> bulletins.submit(draft.id(), "lan"));

        assertThat(draft.clipId()).isNull();
        assertThat(refusal.detail())
                .contains("chưa có âm thanh")
                .contains("tải lên bản ghi âm")
                .contains("espeak-ng");
        bulletins.useClip(draft.id(), clip, "lan");
        assertThat(bulletins.submit(draft.id(), "lan").status()).isEqualTo(BulletinStatus.SUBMITTED);
    }

    @Test
    void a_guide_becomes_a_bulletin_with_its_version() {
        when(guides.find("cai-vneid")).thenReturn(Optional.of(guide(3)));
        when(readAloud.available()).thenReturn(true);
        when(readAloud.speak(any(), eq("Kính thưa bà con."))).thenReturn(spoken());

        Bulletin draft = bulletins.fromGuide("cai-vneid", "lan");

        assertThat(draft.title()).isEqualTo("Hướng dẫn cài VNeID");
        assertThat(draft.text()).isEqualTo("Kính thưa bà con.");
        assertThat(draft.guideVersion()).isEqualTo(3);
        assertThat(draft.clipId()).isEqualTo(clip);
        assertThat(bulletins.isStale(draft)).isFalse();
    }

    @Test
    void a_newer_guide_makes_its_bulletin_stale() {
        when(guides.find("cai-vneid")).thenReturn(Optional.of(guide(3)));
        Bulletin draft = bulletins.fromGuide("cai-vneid", "lan");

        when(guides.find("cai-vneid")).thenReturn(Optional.of(guide(4)));

        assertThat(bulletins.isStale(draft)).isTrue();
        assertThat(bulletins.isStale(bulletins.create(recording("Họp thôn"), "lan")))
                .isFalse();
    }

    @Test
    void all_problems_of_a_draft_are_told_at_once() {
        BulletinDraft bad =
                new BulletinDraft("x".repeat(312), BulletinKind.TEXT, Priority.EMERGENCY, null, "", 4_000_000L, null);

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> bulletins.create(bad, "lan"));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.problems())
                .extracting(Refusal.Problem::field, Refusal.Problem::detail)
                .containsExactly(
                        tuple(
                                "priority",
                                "Mức ưu tiên Khẩn cấp không soạn ở đây; hãy dùng \"Phát khẩn cấp\", hoặc chọn Thông thường hay Ưu tiên."),
                        tuple("title", "Tên bản tin dài 312 ký tự, tối đa 200."),
                        tuple("text", "Nội dung bản tin còn trống, cần từ 1 đến 5000 ký tự."),
                        tuple("clipId", "Không có file ghi âm số 4000000; hãy tải file lên rồi chọn lại."));
        assertThat(bulletins.all()).isEmpty();
        verify(readAloud, never()).speak(any(), any());
    }

    @Test
    void a_relay_is_refused_as_not_in_this_version() {
        BulletinDraft relay = new BulletinDraft(
                "Thời sự", BulletinKind.RELAY, Priority.NORMAL, null, null, null, "https://vov.vn/vov1.mp3");

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> bulletins.create(relay, "lan"));

        assertThat(refusal.detail()).startsWith("Tiếp sóng chưa có trong phiên bản này");
    }

    @Test
    void legacy_fonts_are_refused() {
        BulletinDraft tcvn3 = text("Phßng èc éi", "Phßng chèng èc éi trªn ®Þa bµn x·");

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> bulletins.create(tcvn3, "lan"));

        assertThat(refusal.problems()).extracting(Refusal.Problem::field).contains("text");
        assertThat(refusal.detail()).contains("bảng mã cũ (TCVN3/VNI)");
    }

    @Test
    void a_guide_or_recording_that_does_not_exist_is_named() {
        BulletinDraft guide =
                new BulletinDraft("Bài", BulletinKind.GUIDE, Priority.NORMAL, "khong-co", null, null, null);
        BulletinDraft recording =
                new BulletinDraft("Tin", BulletinKind.RECORDING, Priority.NORMAL, null, null, null, null);

        assertThat(catchThrowableOfType(Refusal.class, () -> bulletins.create(guide, "lan"))
                        .detail())
                .contains("\"khong-co\"");
        assertThat(catchThrowableOfType(Refusal.class, () -> bulletins.create(recording, "lan"))
                        .detail())
                .contains("chưa có file ghi âm");
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

    private Bulletin in(BulletinStatus state) {
        return switch (state) {
            case DRAFT -> bulletins.create(recording("Họp thôn"), "lan");
            case SUBMITTED -> submitted();
            case APPROVED -> approved();
            case RETURNED -> bulletins.giveBack(submitted().id(), "Thiếu giờ họp.", "hung");
            case WITHDRAWN -> bulletins.withdraw(submitted().id(), "Hoãn họp.", "hung");
        };
    }

    private Bulletin submitted() {
        return bulletins.submit(bulletins.create(recording("Họp thôn"), "lan").id(), "lan");
    }

    private Bulletin approved() {
        return bulletins.approve(submitted().id(), "hung");
    }

    private Bulletin found(Bulletin bulletin) {
        return bulletins.find(bulletin.id()).orElseThrow();
    }

    private BulletinDraft recording(String title) {
        return draft(title, BulletinKind.RECORDING, null, clip);
    }

    private static BulletinDraft text(String title, String text) {
        return draft(title, BulletinKind.TEXT, text, null);
    }

    private static BulletinDraft draft(String title, BulletinKind kind, @Nullable String text, @Nullable Long clipId) {
        return new BulletinDraft(title, kind, Priority.NORMAL, null, text, clipId, null);
    }

    private Clip spoken() {
        return new Clip(clip, "Mất điện", "a".repeat(64), 4000, -16, -2, Instant.EPOCH);
    }

    private static Guide guide(int version) {
        return new Guide(
                "cai-vneid",
                version,
                "dinh-danh-so",
                1,
                "Cài VNeID",
                "",
                "",
                10,
                List.of("Không đọc mã OTP."),
                List.of(),
                "Hướng dẫn cài VNeID",
                "Kính thưa bà con.",
                List.of(),
                List.of(),
                LocalDate.of(2026, 11, 23),
                false,
                null,
                null);
    }

    private long clip(String letter) {
        jdbc.sql("""
                        insert into clip (title, sha256, duration_ms, loudness_lufs, true_peak_db, created_at)
                        values ('Họp thôn', :sha256, 4000, -16, -2, :at)
                        """)
                .param("sha256", letter.repeat(64))
                .param("at", OffsetDateTime.parse("2026-11-24T08:00:00+07:00"))
                .update();
        return jdbc.sql("select id from clip where sha256 = ?")
                .param(letter.repeat(64))
                .query(Long.class)
                .single();
    }
}
