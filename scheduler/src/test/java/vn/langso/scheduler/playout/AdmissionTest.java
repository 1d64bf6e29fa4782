package vn.langso.scheduler.playout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import vn.langso.config.Refusal;
import vn.langso.media.audio.Clip;
import vn.langso.media.audio.ClipLibrary;
import vn.langso.scheduler.bulletins.Bulletin;
import vn.langso.scheduler.bulletins.BulletinKind;
import vn.langso.scheduler.bulletins.BulletinStatus;
import vn.langso.scheduler.bulletins.Bulletins;
import vn.langso.scheduler.bulletins.Priority;
import vn.langso.scheduler.speakers.LineType;
import vn.langso.scheduler.speakers.SpeakerLine;
import vn.langso.scheduler.speakers.Zones;
import vn.langso.scheduler.timetable.BroadcastSchedule;
import vn.langso.scheduler.timetable.LineRules;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.scheduler.timetable.Resume;
import vn.langso.scheduler.timetable.Slot;
import vn.langso.scheduler.timetable.SlotDraft;
import vn.langso.scheduler.timetable.SlotItem;

/** What the timetable says at the moment of the claim counts, whatever it said when the slot was planned. */
class AdmissionTest {
    private static final Instant NOW = Instant.parse("2027-02-05T10:30:00Z");
    private static final Occurrence OCCURRENCE = new Occurrence(
            11,
            5,
            "Bản tin chiều",
            List.of("toan-xa"),
            NOW,
            Duration.ofSeconds(90),
            OccurrenceStatus.PLANNED,
            null,
            List.of(),
            null,
            null);

    private final BroadcastSchedule schedule = mock();
    private final Bulletins bulletins = mock();
    private final ClipLibrary clips = mock();
    private final Zones zones = mock();
    private final LineRules lineRules = mock();
    private final Admission admission = new Admission(
            schedule, bulletins, clips, zones, lineRules, mock(StationLife.class), Clock.fixed(NOW, TurnedTime.ZONE));

    @BeforeEach
    void aSlot() {
        SlotDraft plan = new SlotDraft(
                "Bản tin chiều", List.of(), List.of("toan-xa"), LocalDateTime.MIN, null, 10, Resume.RESTART);
        given(schedule.slotFor(OCCURRENCE)).willReturn(Optional.of(new Slot(5, 1, plan, "lan", NOW)));
    }

    @Test
    void a_day_that_became_silent_skips_what_was_planned_for_it() {
        given(schedule.whyNotNow(OCCURRENCE)).willReturn(Optional.of("Quốc tang 02 ngày."));

        assertThat(admission.judge(OCCURRENCE))
                .isEqualTo(new Verdict.No(OccurrenceStatus.SKIPPED, "Không phát: Quốc tang 02 ngày."));
    }

    @Test
    void a_reason_that_says_so_itself_is_not_said_twice() {
        given(schedule.whyNotNow(OCCURRENCE)).willReturn(Optional.of("Không phát: ngoài khung giờ."));

        assertThat(admission.judge(OCCURRENCE))
                .isEqualTo(new Verdict.No(OccurrenceStatus.SKIPPED, "Không phát: ngoài khung giờ."));
    }

    @Test
    void the_rest_of_something_only_needs_room_for_the_rest() {
        given(schedule.whyNotNow(any())).willReturn(Optional.of("ngoài khung giờ."));

        admission.judgeRest(OCCURRENCE, 70_000);

        ArgumentCaptor<Occurrence> asked = ArgumentCaptor.captor();
        then(schedule).should().whyNotNow(asked.capture());
        assertThat(asked.getValue().duration()).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void a_bulletin_whose_last_day_is_over_is_skipped_with_the_day() {
        planBulletin();
        given(bulletins.find(3)).willReturn(Optional.of(validUntil(LocalDate.of(2027, 2, 4))));

        assertThat(admission.judge(OCCURRENCE))
                .isInstanceOfSatisfying(
                        Verdict.No.class,
                        no -> assertThat(no.reason())
                                .startsWith("Bỏ qua: bản tin hết hiệu lực ngày 04/02/2027 (“Đăng ký tiêm phòng”)"));
    }

    @Test
    void what_was_recorded_anew_needs_room_for_its_own_length() {
        planBulletin();
        given(bulletins.find(3)).willReturn(Optional.of(validUntil(LocalDate.of(2027, 2, 5))));
        given(clips.find(7)).willReturn(Optional.of(recording(Duration.ofSeconds(150))));
        given(zones.linesOf(List.of("toan-xa")))
                .willReturn(List.of(new SpeakerLine("dinh", "Loa đình", LineType.RTP, "239.1.1.1:5004")));
        given(schedule.whyNotNow(any())).willReturn(Optional.of("Ngoài khung giờ."));

        Verdict verdict = admission.judge(OCCURRENCE);

        ArgumentCaptor<Occurrence> asked = ArgumentCaptor.captor();
        then(schedule).should().whyNotNow(asked.capture());
        assertThat(asked.getValue().duration()).isEqualTo(Duration.ofSeconds(150));
        assertThat(verdict)
                .isEqualTo(new Verdict.No(
                        OccurrenceStatus.SKIPPED,
                        "Không phát: Ngoài khung giờ. Âm thanh nay dài 02:30, lúc lên lịch 01:30."));
        then(lineRules).should().now(eq(asked.getValue()), any());
    }

    @Test
    void sound_that_was_lost_is_told_by_the_bulletin_not_by_the_file() {
        planBulletin();
        Clip clip = recording(Duration.ofSeconds(90));
        given(bulletins.find(3)).willReturn(Optional.of(validUntil(LocalDate.of(2027, 2, 5))));
        given(clips.find(7)).willReturn(Optional.of(clip));
        Refusal gone = Refusal.of(Refusal.Kind.UNAVAILABLE, "Không còn tệp abab.wav.", "missing");
        given(clips.isWhole(clip)).willReturn(false);

        assertThat(admission.unplayable(OCCURRENCE, gone))
                .isEqualTo(new Verdict.No(
                        OccurrenceStatus.MISSED,
                        "Bỏ lỡ: bản tin “Đăng ký tiêm phòng” bị mất hoặc hỏng tệp âm thanh; "
                                + "hãy thu, tải tệp lên hoặc cho máy đọc lại."));
    }

    @Test
    void sound_that_was_changed_on_the_disk_is_told_by_the_bulletin_too() {
        planBulletin();
        Clip clip = recording(Duration.ofSeconds(90));
        given(bulletins.find(3)).willReturn(Optional.of(validUntil(LocalDate.of(2027, 2, 5))));
        given(clips.find(7)).willReturn(Optional.of(clip));
        given(clips.isWhole(clip)).willReturn(true);
        Refusal changed = Refusal.of(Refusal.Kind.UNAVAILABLE, "Tệp abab.wav đã bị sửa.", "changed");
        given(clips.open(clip)).willThrow(changed);

        assertThat(admission.unplayable(OCCURRENCE, changed).reason())
                .startsWith("Bỏ lỡ: bản tin “Đăng ký tiêm phòng” bị mất hoặc hỏng tệp âm thanh");
    }

    private void planBulletin() {
        SlotDraft plan = new SlotDraft(
                "Bản tin chiều",
                List.of(new SlotItem(3, 1, 0)),
                List.of("toan-xa"),
                LocalDateTime.MIN,
                null,
                10,
                Resume.RESTART);
        given(schedule.slotFor(OCCURRENCE)).willReturn(Optional.of(new Slot(5, 1, plan, "lan", NOW)));
    }

    private static Clip recording(Duration length) {
        return new Clip(7, "Bản tin chiều", "ab".repeat(32), length.toMillis(), -16, -1.5, NOW);
    }

    private static Bulletin validUntil(LocalDate lastDay) {
        return new Bulletin(
                3,
                1,
                "Đăng ký tiêm phòng",
                BulletinKind.RECORDING,
                Priority.NORMAL,
                BulletinStatus.APPROVED,
                null,
                null,
                null,
                7L,
                lastDay,
                "ab",
                "ab",
                "lan",
                "hung",
                null,
                NOW,
                NOW);
    }
}
