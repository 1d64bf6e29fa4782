package vn.langso.scheduler.playout;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.langso.media.audio.Clip;
import vn.langso.media.audio.ClipLibrary;
import vn.langso.scheduler.bulletins.Bulletin;
import vn.langso.scheduler.bulletins.Bulletins;
import vn.langso.scheduler.speakers.SpeakerLine;
import vn.langso.scheduler.speakers.Zones;
import vn.langso.scheduler.timetable.BroadcastSchedule;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.scheduler.timetable.Slot;
import vn.langso.scheduler.timetable.SlotDraft;
import vn.langso.scheduler.timetable.SlotItem;

/** Judges, with everything read anew, whether an occurrence may go on air at this moment. Thread-safe. */
@Component
class Admission {
    private final BroadcastSchedule schedule;
    private final Bulletins bulletins;
    private final ClipLibrary clips;
    private final Zones zones;
    private final StationLife life;
    private final Clock clock;

    Admission(
            BroadcastSchedule schedule,
            Bulletins bulletins,
            ClipLibrary clips,
            Zones zones,
            StationLife life,
            Clock clock) {
        this.schedule = schedule;
        this.bulletins = bulletins;
        this.clips = clips;
        this.zones = zones;
        this.life = life;
        this.clock = clock;
    }

    /** The first start: late, unapproved or unplayable is a no. */
    Verdict judge(Occurrence occurrence) {
        Optional<Slot> slot = schedule.find(occurrence.slotId());
        if (slot.isEmpty()) {
            return skipped("lịch phát này không còn");
        }
        Lateness lateness = lateness(occurrence, slot.get().plan());
        if (lateness.tooLate(clock.instant())) {
            return new Verdict.No(OccurrenceStatus.MISSED, lateness.reason(clock.instant(), life.lastOutage()));
        }
        return content(occurrence, slot.get().plan());
    }

    /** The rest of what was interrupted: only the content is judged again. */
    Verdict judgeContent(Occurrence occurrence) {
        return schedule.find(occurrence.slotId())
                .map(slot -> content(occurrence, slot.plan()))
                .orElseGet(() -> skipped("lịch phát này không còn"));
    }

    Lateness lateness(Occurrence occurrence, SlotDraft plan) {
        return new Lateness(occurrence.plannedAt(), Duration.ofMinutes(plan.lateMinutes()), clock.getZone());
    }

    private Verdict content(Occurrence occurrence, SlotDraft plan) {
        List<String> problems = new ArrayList<>();
        List<RunningOrder.Item> items = new ArrayList<>();
        for (SlotItem item : plan.items()) {
            clipOf(item.bulletinId(), problems)
                    .ifPresent(clip -> items.add(new RunningOrder.Item(clip, item.repeats(), item.gapSeconds())));
        }
        List<SpeakerLine> lines = zones.linesOf(occurrence.zones());
        if (lines.isEmpty()) {
            problems.add("địa bàn " + String.join(", ", occurrence.zones()) + " không có đường loa nào");
        }
        return problems.isEmpty()
                ? new Verdict.Go(occurrence, new RunningOrder(items), lines, lateness(occurrence, plan))
                : skipped(String.join("; ", problems));
    }

    private Optional<Clip> clipOf(long bulletinId, List<String> problems) {
        Optional<Bulletin> bulletin = bulletins.find(bulletinId);
        if (bulletin.isEmpty()) {
            problems.add("bản tin số " + bulletinId + " không còn");
            return Optional.empty();
        }
        if (!bulletin.get().mayGoOnAir()) {
            problems.add("bản tin “" + bulletin.get().title() + "” chưa được phê duyệt hoặc đã đổi sau khi duyệt");
            return Optional.empty();
        }
        Long clipId = bulletin.get().clipId();
        Optional<Clip> clip = clipId == null ? Optional.empty() : clips.find(clipId);
        if (clip.isEmpty()) {
            problems.add("bản tin “" + bulletin.get().title() + "” không có âm thanh");
        }
        return clip;
    }

    private static Verdict.No skipped(String reason) {
        return new Verdict.No(OccurrenceStatus.SKIPPED, "Bỏ qua: " + reason + ".");
    }
}
