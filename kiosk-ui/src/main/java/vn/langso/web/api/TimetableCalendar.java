package vn.langso.web.api;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.Method;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import vn.langso.scheduler.bulletins.Priority;
import vn.langso.scheduler.timetable.DateName;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.scheduler.timetable.TimetableEntry;

/**
 * The timetable's dates as an iCalendar object (RFC 5545), each an event of its own: lunar series and moved dates have no
 * recurrence rule that a calendar program would understand, so there is no RECURRENCE-ID either. A date keeps its UID
 * wherever it is moved and whatever its series becomes, also where another slot goes on with it; SEQUENCE and
 * LAST-MODIFIED grow with every change and with the outcome.
 */
final class TimetableCalendar {

    private static final DateTimeFormatter ORIGINAL =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** What nobody hears or heard: a calendar program strikes it out. */
    private static final Set<OccurrenceStatus> SILENT =
            EnumSet.of(OccurrenceStatus.CANCELLED, OccurrenceStatus.SKIPPED, OccurrenceStatus.MISSED);

    private final ZoneId zone;
    private final Instant now;
    private final Map<String, String> zoneNames;

    /** @param now when the calendar is made, its DTSTAMP */
    TimetableCalendar(ZoneId zone, Instant now, Map<String, String> zoneNames) {
        this.zone = zone;
        this.now = now;
        this.zoneNames = zoneNames;
    }

    byte[] of(List<TimetableEntry> entries) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Lang So//Lich phat thanh//VI");
        calendar.setMethod(Method.publish());
        calendar.setName("Lịch phát thanh");
        calendar.getTimezoneInfo().setDefaultTimezone(timezone());
        entries.forEach(entry -> calendar.addEvent(event(entry)));
        return FoldedLines.of(written(calendar)).getBytes(StandardCharsets.UTF_8);
    }

    private VEvent event(TimetableEntry entry) {
        Occurrence o = entry.occurrence();
        VEvent event = new VEvent();
        event.setUid(uid(entry));
        event.setDateTimeStamp(Date.from(now));
        event.setSequence(entry.sequence());
        event.setLastModified(Date.from(entry.changedAt()));
        event.setDateStart(Date.from(o.plannedAt()), true);
        event.setDateEnd(Date.from(entry.plannedEnd()), true);
        event.setSummary(o.title());
        event.setLocation(o.zones().stream()
                .map(slug -> zoneNames.getOrDefault(slug, slug))
                .collect(Collectors.joining(", ")));
        event.setDescription(description(entry));
        event.setStatus(SILENT.contains(o.status()) ? Status.cancelled() : Status.confirmed());
        event.addCategories(inWords(entry.priority()));
        return event;
    }

    private static String uid(TimetableEntry entry) {
        DateName name = entry.name();
        return name.slotId() + "-" + ORIGINAL.format(name.originalAt()) + "-"
                + Long.toString(name.slotMadeAt().toEpochMilli(), Character.MAX_RADIX) + "@langso";
    }

    private static String description(TimetableEntry entry) {
        List<String> lines = new ArrayList<>(List.of(inWords(entry.occurrence().status())));
        if (entry.occurrence().reason() != null) {
            lines.add(entry.occurrence().reason());
        }
        lines.addAll(entry.warnings());
        return String.join("\n", lines);
    }

    private static String inWords(Priority priority) {
        return switch (priority) {
            case NORMAL -> "Thông thường";
            case PRIORITY -> "Ưu tiên";
            case EMERGENCY -> "Khẩn cấp";
        };
    }

    private static String inWords(OccurrenceStatus status) {
        return switch (status) {
            case PLANNED -> "Chờ phát";
            case CLAIMED -> "Sắp phát";
            case ON_AIR -> "Đang phát";
            case AIRED -> "Đã phát";
            case PARTLY -> "Phát một phần";
            case MISSED -> "Bỏ lỡ";
            case SKIPPED -> "Bỏ qua";
            case CANCELLED -> "Đã hủy";
            case PREEMPTED -> "Bị ngắt";
            case INTERRUPTED -> "Bị gián đoạn";
        };
    }

    /**
     * One observance, from the last change of the commune's offset on: Vietnam has had none since 1975. Its begin is the
     * local time as the clocks showed it before the change (RFC 5545, 3.6.5).
     */
    private TimezoneAssignment timezone() {
        ZoneOffset offset = zone.getRules().getOffset(now);
        ZoneOffsetTransition last = zone.getRules().previousTransition(now);
        StandardTime observance = new StandardTime();
        observance.setDateStart(
                components(last == null ? LocalDateTime.of(1970, 1, 1, 0, 0) : last.getDateTimeBefore()));
        observance.setTimezoneOffsetFrom(utcOffset(last == null ? offset : last.getOffsetBefore()));
        observance.setTimezoneOffsetTo(utcOffset(offset));
        VTimezone described = new VTimezone(zone.getId());
        described.addStandardTime(observance);
        return new TimezoneAssignment(TimeZone.getTimeZone(zone), described);
    }

    private static DateTimeComponents components(LocalDateTime at) {
        return new DateTimeComponents(
                at.getYear(),
                at.getMonthValue(),
                at.getDayOfMonth(),
                at.getHour(),
                at.getMinute(),
                at.getSecond(),
                false);
    }

    private static UtcOffset utcOffset(ZoneOffset offset) {
        return new UtcOffset(offset.getTotalSeconds() * 1000L);
    }

    private static String written(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write a calendar into memory", e);
        }
        return text.toString();
    }
}
