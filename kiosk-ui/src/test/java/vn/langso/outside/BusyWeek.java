package vn.langso.outside;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.langso.config.Commune;
import vn.langso.config.CommuneProfile;
import vn.langso.scheduler.sound.Sound;
import vn.langso.scheduler.timetable.BroadcastSchedule;
import vn.langso.scheduler.timetable.Resume;
import vn.langso.scheduler.timetable.SlotDraft;
import vn.langso.scheduler.timetable.SlotItem;

/** Next week with 504 dates: something short every twenty minutes, day and night. */
final class BusyWeek {

    static final int DATES = 72 * 7;

    private static final ZoneId COMMUNE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int EVERY_MINUTES = 20;

    private final BroadcastSchedule schedule;
    private final LocalDate monday;
    private final long bulletin;

    private BusyWeek(BroadcastSchedule schedule, LocalDate monday, long bulletin) {
        this.schedule = schedule;
        this.monday = monday;
        this.bulletin = bulletin;
    }

    static BusyWeek plan(int port, Path directory, CommuneProfile communes, BroadcastSchedule schedule)
            throws Exception {
        communes.save(new Commune("Xã Đức Hợp", "Nhà văn hóa xã", "Xã Đức Hợp", "", true, true), "admin");
        StaffClient admin = StaffClient.admin(port);
        JsonNode clip = admin.uploadClip(Files.write(
                directory.resolve("thong-bao.wav"), Sound.tone(440, 2).wav()));
        long bulletin = admin.approvedRecording("Thông báo", clip.get("id").asLong());
        LocalDate monday = LocalDate.now(COMMUNE).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        BusyWeek week = new BusyWeek(schedule, monday, bulletin);
        for (int minute = 0; minute < 24 * 60; minute += EVERY_MINUTES) {
            LocalTime at = LocalTime.ofSecondOfDay(minute * 60L);
            week.add("Bản tin " + at, monday.atTime(at), "RRULE:FREQ=DAILY;COUNT=7", 1, 0);
        }
        return week;
    }

    long add(String title, LocalDateTime start, String rule, int repeats, int gapSeconds) {
        return schedule.plan(
                        new SlotDraft(
                                title,
                                List.of(new SlotItem(bulletin, repeats, gapSeconds)),
                                List.of("toan-xa"),
                                start,
                                rule,
                                10,
                                Resume.DROP),
                        "admin")
                .id();
    }

    LocalDate monday() {
        return monday;
    }

    String address() {
        return "/tram/tuan?ngay=" + monday;
    }
}
