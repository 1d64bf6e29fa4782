package vn.langso.web.paper;

import java.net.URI;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.langso.config.Commune;
import vn.langso.config.CommuneProfile;
import vn.langso.config.Refusal;
import vn.langso.media.print.LocalTeam;
import vn.langso.media.print.WeekNotice;
import vn.langso.media.print.batch.LocalTeams;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.speakers.Zones;
import vn.langso.scheduler.timetable.Hearing;
import vn.langso.scheduler.timetable.HearingPlan;

/**
 * What a zone hears in a week: only what will sound, so nothing unapproved, cancelled or outside the hours. This week and
 * the next three; what lies beyond is not in the ledger yet. Thread-safe.
 */
@Component
class WeekNotices {

    private static final int WEEKS_AHEAD = 3;

    private final Zones zones;
    private final HearingPlan hearings;
    private final CommuneProfile commune;
    private final LocalTeams teams;
    private final Clock clock;

    WeekNotices(Zones zones, HearingPlan hearings, CommuneProfile commune, LocalTeams teams, Clock clock) {
        this.zones = zones;
        this.hearings = hearings;
        this.commune = commune;
        this.teams = teams;
        this.clock = clock;
    }

    /** @throws Refusal if there is no such zone */
    Zone zone(String slug) {
        return zones.find(slug).orElseThrow(() -> unknown(slug));
    }

    WeekNotice notice(Zone zone, LocalDate monday, URI base, WeekReaders readers) {
        List<WeekNotice.Row> rows = monday.datesUntil(monday.plusDays(7))
                .flatMap(day -> hearings.day(zone.slug(), day).stream())
                .filter(Hearing::sounds)
                .map(this::row)
                .toList();
        Commune here = commune.current();
        return new WeekNotice(
                here.name(),
                zone.name(),
                monday,
                rows,
                URI.create(base.toString().replaceFirst("/+$", "") + "/nghe/" + zone.slug() + "/lich-tuan.pdf"),
                LocalDate.now(clock),
                new WeekNotice.Help(here.supportPlaceInText(), team(zone, readers)));
    }

    /** A zone that is made for a hamlet has its name in addresses. */
    private @Nullable LocalTeam team(Zone zone, WeekReaders readers) {
        return teams.of(zone.slug())
                .map(team -> readers == WeekReaders.DESK ? team : team.naming(0))
                .orElse(null);
    }

    private WeekNotice.Row row(Hearing hearing) {
        var start = hearing.start().atZone(clock.getZone());
        Duration length = Duration.between(hearing.start(), hearing.end());
        LocalTime time = start.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return new WeekNotice.Row(start.toLocalDate(), time, hearing.title(), length);
    }

    /**
     * The week's first day.
     *
     * @param from any day of it, ISO; null for this week
     * @throws Refusal if it is no day, or out of reach
     */
    LocalDate monday(@Nullable String from) {
        LocalDate today = LocalDate.now(clock);
        LocalDate first = mondayOf(today);
        LocalDate wanted = mondayOf(from == null || from.isBlank() ? today : day(from));
        if (wanted.isBefore(first) || wanted.isAfter(first.plusWeeks(WEEKS_AHEAD))) {
            throw wrong(from, first);
        }
        return wanted;
    }

    private LocalDate day(String from) {
        try {
            return LocalDate.parse(from.strip());
        } catch (DateTimeParseException _) {
            throw wrong(from, mondayOf(LocalDate.now(clock)));
        }
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Refusal wrong(@Nullable String from, LocalDate first) {
        return Refusal.invalid(
                "tu",
                "Tuần “%s” không in được; cần một ngày dạng năm-tháng-ngày từ %s đến %s."
                        .formatted(from, first, first.plusWeeks(WEEKS_AHEAD).plusDays(6)),
                "Week out of reach");
    }

    private static Refusal unknown(String zone) {
        return Refusal.of(
                Refusal.Kind.NOT_FOUND,
                "Không có khu vực '%s' để in lịch; cả xã là /nghe/toan-xa/lich-tuan.pdf.".formatted(zone),
                "No such zone");
    }
}
