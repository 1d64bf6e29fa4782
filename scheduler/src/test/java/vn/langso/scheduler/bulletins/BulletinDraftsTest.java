package vn.langso.scheduler.bulletins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.langso.config.Refusal;

/** What becomes a draft, and what is refused. */
class BulletinDraftsTest extends BulletinsFixture {
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
}
