package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.langso.config.Refusal;
import vn.langso.config.Refusal.Problem;
import vn.langso.config.VietnameseText;
import vn.langso.scheduler.speakers.Zone;

/** Reads one draft, noting every problem of its fields. Not thread-safe: used once. */
final class DraftReading {
    private static final int LONGEST_TITLE = 200;
    private static final int MOST_ITEMS = 20;
    private static final int MOST_REPEATS = 10;
    private static final int LONGEST_GAP_SECONDS = 7200;
    private static final int MOST_LATE_MINUTES = 720;
    private static final Duration LONGEST = Duration.ofHours(24);

    private final SlotDraft draft;
    private final ZoneBook zoneBook;
    private final PlayableBulletins bulletinBook;
    private final Clock clock;
    private final List<Problem> problems = new ArrayList<>();

    DraftReading(SlotDraft draft, ZoneBook zoneBook, PlayableBulletins bulletinBook, Clock clock) {
        this.draft = draft;
        this.zoneBook = zoneBook;
        this.bulletinBook = bulletinBook;
        this.clock = clock;
    }

    SlotPlan read(boolean mustBeAhead) {
        String title = title();
        List<Playable> bulletins = bulletins();
        List<Zone> zones = zones();
        LocalDateTime start = draft.start().truncatedTo(ChronoUnit.MILLIS);
        if (mustBeAhead) {
            checkAhead(start);
        }
        checkRange("lateMinutes", "Số phút được trễ", draft.lateMinutes(), 0, MOST_LATE_MINUTES);
        Recurrence recurrence = recurrence(start);
        if (recurrence == null || !problems.isEmpty()) {
            throw refusal();
        }
        SlotPlan plan = new SlotPlan(
                cleaned(title, zones, start), recurrence, SlotLines.of(null, title, zones), bulletins, null, Set.of());
        return longEnough(notTooLong(plan));
    }

    private String title() {
        String title = VietnameseText.clean(draft.title()).replace('\n', ' ').strip();
        if (title.isEmpty()) {
            problem("title", "Tên lịch phát đang trống, cần 1–" + LONGEST_TITLE + " ký tự.");
        } else if (title.length() > LONGEST_TITLE) {
            problem("title", "Tên lịch phát dài " + title.length() + " ký tự, tối đa " + LONGEST_TITLE + ".");
        }
        return title;
    }

    private List<Playable> bulletins() {
        List<SlotItem> items = draft.items();
        checkRange("items", "Số bản tin trong lịch phát", items.size(), 1, MOST_ITEMS);
        List<Playable> bulletins = new ArrayList<>();
        for (int i = 0; i < Math.min(items.size(), MOST_ITEMS); i++) {
            bulletin("items[" + i + "]", items.get(i)).ifPresent(bulletins::add);
        }
        return bulletins;
    }

    private Optional<Playable> bulletin(String field, SlotItem item) {
        checkRange(field + ".repeats", "Số lần phát liên tiếp", item.repeats(), 1, MOST_REPEATS);
        checkRange(field + ".gapSeconds", "Số giây nghỉ", item.gapSeconds(), 0, LONGEST_GAP_SECONDS);
        Optional<Playable> bulletin = bulletinBook.find(item.bulletinId());
        if (bulletin.isEmpty()) {
            problem(
                    field + ".bulletinId",
                    "Không có bản tin số " + item.bulletinId() + "; hãy chọn một bản tin trong danh sách.");
        }
        return bulletin;
    }

    private List<Zone> zones() {
        if (draft.zones().isEmpty()) {
            problem("zones", "Lịch phát chưa chọn khu vực nào; cần ít nhất một, ví dụ toan-xa.");
        }
        return draft.zones().stream()
                .distinct()
                .flatMap(slug -> zone(slug).stream())
                .toList();
    }

    private Optional<Zone> zone(String slug) {
        Optional<Zone> zone = zoneBook.find(slug);
        if (zone.isEmpty()) {
            problem(
                    "zones",
                    "Không có khu vực “" + RuleParts.shown(slug)
                            + "”; hãy chọn một khu vực trong danh sách, ví dụ toan-xa.");
        } else if (zone.get().lines().isEmpty()) {
            problem("zones", "Khu vực " + zone.get().name() + " chưa có đường loa nào nên không phát được.");
        }
        return zone;
    }

    private void checkAhead(LocalDateTime start) {
        if (start.atZone(clock.getZone()).toInstant().isBefore(clock.instant())) {
            problem(
                    "start",
                    "Giờ bắt đầu " + VietnameseTimes.dateTime(start) + " đã qua; bây giờ là "
                            + VietnameseTimes.dateTime(LocalDateTime.now(clock)) + ".");
        }
    }

    private @Nullable Recurrence recurrence(LocalDateTime start) {
        try {
            return Recurrence.parse(draft.recurrence(), start, clock.getZone());
        } catch (Refusal refused) {
            problems.addAll(refused.problems());
            return null;
        }
    }

    /** "32 giờ 31 phút", with seconds only where there are some. */
    private static String inWords(Duration length) {
        String seconds = length.toSecondsPart() == 0 ? "" : " " + length.toSecondsPart() + " giây";
        return length.toHours() + " giờ " + length.toMinutesPart() + " phút" + seconds;
    }

    private SlotPlan notTooLong(SlotPlan plan) {
        if (plan.duration().compareTo(LONGEST) > 0) {
            problem(
                    "items",
                    "Cả chương trình dài " + inWords(plan.duration()) + ", tối đa " + LONGEST.toHours() + " giờ.");
            throw refusal();
        }
        return plan;
    }

    /** A bulletin without a clip is a conflict with a better sentence; this is about clips that are empty. */
    private SlotPlan longEnough(SlotPlan plan) {
        boolean everyClipIsThere = plan.bulletins().stream()
                .allMatch(bulletin -> bulletin.unplayable().isEmpty());
        if (everyClipIsThere && plan.duration().isZero()) {
            problem("items", "Chương trình không có gì để phát (0 giây); hãy chọn bản tin có âm thanh.");
            throw refusal();
        }
        return plan;
    }

    private SlotDraft cleaned(String title, List<Zone> zones, LocalDateTime start) {
        List<String> slugs = zones.stream().map(Zone::slug).toList();
        return new SlotDraft(
                title, draft.items(), slugs, start, draft.recurrence(), draft.lateMinutes(), draft.resume());
    }

    private void checkRange(String field, String what, int value, int min, int max) {
        if (value < min || value > max) {
            problem(field, what + " là " + value + ", cần " + min + "–" + max + ".");
        }
    }

    private void problem(String field, String detail) {
        problems.add(new Problem(field, detail));
    }

    private Refusal refusal() {
        return Refusal.invalid(
                problems, "Slot '" + RuleParts.shown(draft.title()) + "' refused: " + problems.size() + " problems");
    }
}
