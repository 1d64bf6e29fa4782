package vn.langso.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.langso.config.Commune;
import vn.langso.media.audio.Clip;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideStep;
import vn.langso.media.guides.StepPicture;
import vn.langso.media.guides.StoreLink;
import vn.langso.media.pictures.Picture;
import vn.langso.media.pictures.PictureFormat;
import vn.langso.media.print.Preflight;
import vn.langso.media.print.PrintedSheet;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;

/** Things as a commune has them. */
public final class Samples {

    /** 17:30 on 5 February 2027 in the commune. */
    public static final Instant EVENING = Instant.parse("2027-02-05T10:30:00Z");

    private Samples() {}

    public static Commune commune() {
        return new Commune("Xã Đức Hợp", "Nhà văn hóa thôn Đông", "", "", true, true);
    }

    /** The second step shows a picture. */
    public static Guide guideWithPicture() {
        Picture picture = new Picture("ab".repeat(32), PictureFormat.JPEG, 708, 400);
        GuideStep shown = new GuideStep(
                2,
                "store",
                "Mở kho ứng dụng",
                "Mở CH Play hoặc App Store.",
                "",
                new StepPicture(picture, "Nút \"Mở\" <trên>", "lan"));
        Guide plain = guide();
        return guide(
                plain.title(),
                plain.warnings(),
                List.of(),
                List.of(plain.steps().getFirst(), shown));
    }

    public static Guide guide(String title, List<String> warnings, List<StoreLink> links) {
        return guide(
                title,
                warnings,
                links,
                List.of(
                        new GuideStep(1, "prepare", "Chuẩn bị", "Chuẩn bị điện thoại có mạng.", "Sạc đầy pin."),
                        new GuideStep(2, "store", "Mở kho ứng dụng", "Mở CH Play hoặc App Store.", "")));
    }

    private static Guide guide(String title, List<String> warnings, List<StoreLink> links, List<GuideStep> steps) {
        return new Guide(
                "cai-dat-vneid",
                3,
                "dinh-danh-so",
                1,
                title,
                "Cài đúng ứng dụng VNeID thật.",
                "Người từ đủ 14 tuổi.",
                10,
                warnings,
                steps,
                "Hướng dẫn cài đặt VNeID",
                "Kính thưa toàn thể bà con nhân dân.",
                List.of("vneid"),
                links,
                LocalDate.of(2026, 11, 23),
                false,
                null,
                null);
    }

    public static Guide guide() {
        return guide("Cài đặt ứng dụng VNeID", List.of("Không đọc mã OTP cho bất kỳ ai."), List.of());
    }

    public static Clip clip() {
        return new Clip(7, "Thông báo tiêm chủng", "ab".repeat(32), 84_500, -16.0, -1.6, EVENING);
    }

    public static Occurrence occurrence(OccurrenceStatus status) {
        return new Occurrence(
                11,
                5,
                "Bản tin chiều",
                List.of("toan-xa"),
                EVENING,
                Duration.ofSeconds(84),
                status,
                null,
                List.of("Đúng giờ."),
                null,
                null);
    }

    /** A sheet in which nothing was found. */
    public static Preflight passed(PrintedSheet sheet) {
        return new Preflight(sheet, Map.of(), List.of(), 14, 14, 8.5, 4.2, List.of());
    }
}
