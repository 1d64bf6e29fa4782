package vn.langso.scheduler.emergency;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.langso.config.InputCheck;
import vn.langso.media.audio.ClipLibrary;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.speakers.Zones;

/** Looks a draft through and tells all of its problems at once. Thread-safe. */
@Component
class EmergencyCheck {
    static final Duration LONGEST = Duration.ofDays(7);
    static final int MOST_MINUTES = 24 * 60;

    private static final int LINE = 200;
    private static final int TEXT = 5000;
    private static final int REASON = 500;

    private final Zones zones;
    private final ClipLibrary clips;
    private final EmergencyAir air;
    private final Clock clock;

    EmergencyCheck(Zones zones, ClipLibrary clips, EmergencyAir air, Clock clock) {
        this.zones = zones;
        this.clips = clips;
        this.air = air;
        this.clock = clock;
    }

    /** The cleaned draft, or a {@link vn.langso.config.Refusal} that names every field. */
    EmergencyDraft checked(EmergencyDraft draft) {
        InputCheck check = new InputCheck();
        EmergencyDraft clean = clean(check, draft);
        check.refuseProblems("Emergency refused");
        return clean;
    }

    private EmergencyDraft clean(InputCheck check, EmergencyDraft draft) {
        String title = check.required("title", "Tiêu đề tin khẩn cấp", draft.title(), LINE);
        checkOneContent(check, draft);
        String text = draft.text() == null ? null : check.required("text", "Nội dung tin", draft.text(), TEXT);
        checkClip(check, draft.clipId());
        List<String> places = checkedZones(check, draft.zones());
        String issuedBy = check.required("issuedBy", "Cơ quan ban hành", draft.issuedBy(), LINE);
        String reference = check.optional("reference", "Số hiệu tin", draft.reference(), LINE);
        checkExpiry(check, draft.expires());
        checkRepeat(check, draft.repeatEveryMinutes());
        String reason = check.required("reason", "Lý do phát khẩn cấp", draft.reason(), REASON);
        return new EmergencyDraft(
                title,
                text,
                draft.clipId(),
                places,
                issuedBy,
                reference,
                draft.expires(),
                draft.repeatEveryMinutes(),
                reason);
    }

    private static void checkOneContent(InputCheck check, EmergencyDraft draft) {
        if (draft.text() == null && draft.clipId() == null) {
            check.problem("text", "Tin khẩn cấp chưa có nội dung; cần văn bản để đọc hoặc một bản ghi âm.");
        }
        if (draft.text() != null && draft.clipId() != null) {
            String both = "Tin khẩn cấp có cả văn bản và bản ghi âm số " + draft.clipId() + "; chỉ dùng một trong hai.";
            check.problem("text", both);
            check.problem("clipId", both);
        }
    }

    private void checkClip(InputCheck check, @Nullable Long clipId) {
        if (clipId != null && clips.find(clipId).isEmpty()) {
            check.problem("clipId", "Không có bản ghi âm số " + clipId + "; hãy tải lên rồi chọn lại.");
        }
    }

    private List<String> checkedZones(InputCheck check, List<String> slugs) {
        if (slugs.isEmpty()) {
            check.problem("zones", "Chưa chọn khu vực nào để phát; cần ít nhất một khu vực.");
        }
        for (int i = 0; i < slugs.size(); i++) {
            String field = "zones[" + i + "]";
            Optional<Zone> zone = zones.find(slugs.get(i));
            if (zone.isEmpty()) {
                check.problem(field, "Không có khu vực '" + slugs.get(i) + "'; hãy chọn trong danh sách khu vực.");
            } else if (zone.get().lines().isEmpty()) {
                check.problem(
                        field, "Khu vực '" + zone.get().name() + "' chưa có đường loa nào; hãy chọn khu vực khác.");
            }
        }
        return slugs.stream().distinct().toList();
    }

    private void checkExpiry(InputCheck check, @Nullable Instant expires) {
        Instant now = air.now();
        if (expires == null) {
            check.problem("expires", "Chưa có thời điểm hết hiệu lực; cần dạng 2027-02-05T23:30.");
        } else if (!expires.isAfter(now)) {
            check.problem(
                    "expires",
                    "Thời điểm hết hiệu lực " + VietnameseMoment.of(expires, clock)
                            + " đã qua; cần một thời điểm sau bây giờ.");
        } else if (expires.isAfter(now.plus(LONGEST))) {
            check.problem(
                    "expires",
                    "Thời điểm hết hiệu lực " + VietnameseMoment.of(expires, clock)
                            + " quá xa; tin khẩn cấp có hiệu lực tối đa " + LONGEST.toDays() + " ngày.");
        }
    }

    private static void checkRepeat(InputCheck check, int minutes) {
        if (minutes < 1 || minutes > MOST_MINUTES) {
            check.problem(
                    "repeatEveryMinutes",
                    "Nhắc lại sau mỗi " + minutes + " phút không dùng được; cần từ 1 đến " + MOST_MINUTES + " phút.");
        }
    }
}
