package vn.langso.scheduler.playout;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.langso.config.Refusal;
import vn.langso.media.audio.Clip;
import vn.langso.media.audio.ClipLibrary;
import vn.langso.scheduler.bulletins.Bulletin;
import vn.langso.scheduler.bulletins.Bulletins;
import vn.langso.scheduler.bulletins.Priority;
import vn.langso.scheduler.speakers.Zones;
import vn.langso.scheduler.timetable.BroadcastSchedule;
import vn.langso.scheduler.timetable.LineRule;
import vn.langso.scheduler.timetable.LineRules;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.scheduler.timetable.Slot;
import vn.langso.scheduler.timetable.SlotDraft;
import vn.langso.scheduler.timetable.SlotItem;

/** Judges, with everything read anew, whether an occurrence may go on air at this moment. Thread-safe. */
@Component
class Admission {
    private static final Logger log = LoggerFactory.getLogger(Admission.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final BroadcastSchedule schedule;
    private final Bulletins bulletins;
    private final ClipLibrary clips;
    private final Zones zones;
    private final LineRules lineRules;
    private final StationLife life;
    private final Clock clock;

    Admission(
            BroadcastSchedule schedule,
            Bulletins bulletins,
            ClipLibrary clips,
            Zones zones,
            LineRules lineRules,
            StationLife life,
            Clock clock) {
        this.schedule = schedule;
        this.bulletins = bulletins;
        this.clips = clips;
        this.zones = zones;
        this.lineRules = lineRules;
        this.life = life;
        this.clock = clock;
    }

    /** The first start: late, unapproved, unplayable, or not allowed at this hour is a no. */
    Verdict judge(Occurrence occurrence) {
        Optional<Slot> slot = schedule.slotFor(occurrence);
        if (slot.isEmpty()) {
            return skipped("lịch phát này không còn");
        }
        Lateness lateness = lateness(occurrence, slot.get().plan());
        if (lateness.tooLate(clock.instant())) {
            return new Verdict.No(OccurrenceStatus.MISSED, lateness.reason(clock.instant(), life.lastOutage()));
        }
        return allowed(occurrence, slot.get(), 0);
    }

    /** Its lines were busy until it was too late. */
    Verdict.No waitedInVain(Lateness lateness, String busy) {
        return new Verdict.No(
                OccurrenceStatus.MISSED, lateness.reasonWaiting(clock.instant(), life.lastOutage(), busy));
    }

    /** It was judged to play, but its sound does not open: in the words of whoever planned it, not of the store. */
    Verdict.No unplayable(Occurrence occurrence, Refusal cause) {
        log.warn("Occurrence {} cannot be opened: {}", occurrence.id(), cause.detail());
        List<Bulletin> all = schedule.slotFor(occurrence).stream()
                .flatMap(slot -> slot.plan().items().stream())
                .map(SlotItem::bulletinId)
                .distinct()
                .flatMap(id -> bulletins.find(id).stream())
                .toList();
        List<Bulletin> gone =
                all.stream().filter(bulletin -> !hasFile(bulletin)).toList();
        // opening reads the whole file: only where none is simply gone
        List<String> lost = (gone.isEmpty() ? all.stream().filter(this::isBroken) : gone.stream())
                .map(bulletin -> "“" + bulletin.title() + "”")
                .toList();
        String why = lost.isEmpty()
                ? cause.detail()
                : "bản tin " + String.join(", ", lost)
                        + " bị mất hoặc hỏng tệp âm thanh; hãy thu, tải tệp lên hoặc cho máy đọc lại.";
        return new Verdict.No(OccurrenceStatus.MISSED, "Bỏ lỡ: " + why);
    }

    private boolean hasFile(Bulletin bulletin) {
        return clip(bulletin).filter(clips::isWhole).isPresent();
    }

    private boolean isBroken(Bulletin bulletin) {
        try {
            clips.open(clip(bulletin).orElseThrow()).close();
            return false;
        } catch (Refusal broken) {
            return true;
        }
    }

    private Optional<Clip> clip(Bulletin bulletin) {
        return Optional.ofNullable(bulletin.clipId()).flatMap(clips::find);
    }

    /** The rest of what was interrupted: only the content and the hour are judged again. */
    Verdict judgeRest(Occurrence occurrence, long fromMs) {
        return schedule.slotFor(occurrence)
                .map(slot -> allowed(occurrence, slot, fromMs))
                .orElseGet(() -> skipped("lịch phát này không còn"));
    }

    /** Before its time, so that its sound can be made ready. */
    Verdict judgeContent(Occurrence occurrence) {
        return schedule.slotFor(occurrence)
                .map(slot -> content(occurrence, slot, 0))
                .orElseGet(() -> skipped("lịch phát này không còn"));
    }

    /**
     * Window, holiday, suspension: as they are at this moment, to the end of what would sound. A recording may have
     * changed since it was planned, so that its own length counts, not the planned one.
     */
    private Verdict allowed(Occurrence occurrence, Slot slot, long fromMs) {
        Verdict content = content(occurrence, slot, fromMs);
        Duration planned = occurrence.duration();
        Duration real = content instanceof Verdict.Go go ? length(go.order()) : planned;
        return schedule.whyNotNow(lasting(occurrence, real.minusMillis(fromMs)))
                .map(why -> silence(why) + changedLength(planned, real))
                .<Verdict>map(why -> new Verdict.No(OccurrenceStatus.SKIPPED, why))
                .orElse(content);
    }

    private static Duration length(RunningOrder order) {
        return Duration.ofMillis(order.lengthMs());
    }

    /** A whole second more or less: nobody would understand the refusal of what still fits on the screen. */
    private static String changedLength(Duration planned, Duration real) {
        return planned.toSeconds() == real.toSeconds()
                ? ""
                : " Âm thanh nay dài " + ResumeRule.position(real.toMillis()) + ", lúc lên lịch "
                        + ResumeRule.position(planned.toMillis()) + ".";
    }

    private static Occurrence lasting(Occurrence o, Duration duration) {
        return o.lasting(duration.isNegative() ? Duration.ZERO : duration);
    }

    private static String silence(String why) {
        return why.startsWith("Không phát") ? why : "Không phát: " + why;
    }

    Lateness lateness(Occurrence occurrence, SlotDraft plan) {
        return new Lateness(occurrence.plannedAt(), Duration.ofMinutes(plan.lateMinutes()), clock.getZone());
    }

    private Verdict content(Occurrence occurrence, Slot slot, long fromMs) {
        List<String> problems = new ArrayList<>();
        List<RunningOrder.Item> items = new ArrayList<>();
        Priority priority = Priority.NORMAL;
        for (SlotItem item : slot.plan().items()) {
            Optional<Bulletin> bulletin = bulletins.find(item.bulletinId());
            priority = higher(priority, bulletin);
            clipOf(item.bulletinId(), bulletin, problems)
                    .ifPresent(clip -> items.add(new RunningOrder.Item(clip, item.repeats(), item.gapSeconds())));
        }
        RunningOrder order = new RunningOrder(items);
        List<AirLine> lines = lines(lasting(occurrence, length(order).minusMillis(fromMs)), slot);
        if (lines.isEmpty()) {
            problems.add("khu vực " + String.join(", ", occurrence.zones()) + " không có đường loa nào");
        }
        return problems.isEmpty()
                ? new Verdict.Go(occurrence, order, lines, lateness(occurrence, slot.plan()), priority)
                : skipped(String.join("; ", problems));
    }

    private List<AirLine> lines(Occurrence occurrence, Slot slot) {
        Map<String, LineRule> rules = lineRules.now(occurrence, slot);
        return zones.linesOf(occurrence.zones()).stream()
                .map(line -> AirLine.of(line, rules.getOrDefault(line.id(), LineRule.FREE)))
                .toList();
    }

    private static Priority higher(Priority priority, Optional<Bulletin> bulletin) {
        return bulletin.map(Bulletin::priority)
                .filter(its -> its.compareTo(priority) > 0)
                .orElse(priority);
    }

    private Optional<Clip> clipOf(long bulletinId, Optional<Bulletin> bulletin, List<String> problems) {
        if (bulletin.isEmpty()) {
            problems.add("bản tin số " + bulletinId + " không còn");
            return Optional.empty();
        }
        if (!bulletin.get().mayGoOnAir()) {
            problems.add("bản tin “" + bulletin.get().title() + "” chưa được phê duyệt hoặc đã đổi sau khi duyệt");
            return Optional.empty();
        }
        LocalDate lastDay = bulletin.get().expiresOn();
        if (lastDay != null && bulletin.get().isExpiredOn(LocalDate.now(clock))) {
            problems.add("bản tin hết hiệu lực ngày " + DAY.format(lastDay) + " (“"
                    + bulletin.get().title() + "”)");
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
