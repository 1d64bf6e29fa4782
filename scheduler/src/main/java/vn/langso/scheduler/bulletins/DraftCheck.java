package vn.langso.scheduler.bulletins;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.langso.config.InputCheck;
import vn.langso.media.audio.ClipLibrary;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideLibrary;

/** Looks a draft through and tells all of its problems at once. Thread-safe. */
@Component
class DraftCheck {
    static final int TITLE = 200;
    static final int TEXT = 5000;
    private static final Pattern GAP = Pattern.compile("\\{\\{[^{}]{0,60}(}})?");

    private final GuideLibrary guides;
    private final ClipLibrary clips;
    private final Clock clock;

    DraftCheck(GuideLibrary guides, ClipLibrary clips, Clock clock) {
        this.guides = guides;
        this.clips = clips;
        this.clock = clock;
    }

    BulletinContent checked(BulletinDraft draft) {
        InputCheck check = new InputCheck();
        checkPriority(check, draft.priority());
        Optional<Guide> guide = draft.kind() == BulletinKind.GUIDE ? guide(check, draft.guideSlug()) : Optional.empty();
        String title = title(check, draft, guide);
        String text = text(check, draft, guide);
        checkClip(check, draft);
        checkExpiry(check, draft.expiresOn());
        check.refuseProblems("Bulletin draft refused");
        return new BulletinContent(
                title,
                draft.kind(),
                draft.priority(),
                guide.map(Guide::slug).orElse(null),
                guide.map(Guide::version).orElse(null),
                text,
                draft.clipId(),
                draft.expiresOn());
    }

    private static void checkPriority(InputCheck check, Priority priority) {
        if (priority == Priority.EMERGENCY) {
            check.problem(
                    "priority",
                    "Mức ưu tiên Khẩn cấp không soạn ở đây; hãy dùng \"Phát khẩn cấp\", hoặc chọn Thông thường hay Ưu tiên.");
        }
    }

    private Optional<Guide> guide(InputCheck check, @Nullable String slug) {
        Optional<Guide> guide = slug == null ? Optional.empty() : guides.find(slug);
        if (slug == null || slug.isBlank()) {
            check.problem("guideSlug", "Thiếu bài hướng dẫn để đọc; hãy chọn trong danh sách bài hướng dẫn.");
        } else if (guide.isEmpty()) {
            check.problem(
                    "guideSlug", "Không có bài hướng dẫn \"" + slug + "\", hãy chọn trong danh sách bài hướng dẫn.");
        }
        return guide;
    }

    /** A guide brings its own title along. */
    private static String title(InputCheck check, BulletinDraft draft, Optional<Guide> guide) {
        String given =
                draft.title().isBlank() ? guide.map(Guide::broadcastTitle).orElse("") : draft.title();
        String title = check.required("title", "Tên bản tin", given, TITLE);
        if (title.contains("\n")) {
            check.problem("title", "Tên bản tin phải viết trên một dòng.");
        }
        return title;
    }

    private static @Nullable String text(InputCheck check, BulletinDraft draft, Optional<Guide> guide) {
        return switch (draft.kind()) {
            case GUIDE -> guide.map(Guide::broadcastText).orElse(null);
            case TEXT -> {
                String given = draft.text() == null ? "" : draft.text();
                checkNoGap(check, given);
                yield check.required("text", "Nội dung bản tin", given, TEXT);
            }
            case RECORDING -> null;
            case RELAY -> {
                check.problem(
                        "kind",
                        "Tiếp sóng chưa có trong phiên bản này; hãy chọn bài hướng dẫn, bản tin văn bản hoặc file ghi âm.");
                yield null;
            }
        };
    }

    /** What guides leave open for the commune to fill in would be read out as it stands. */
    private static void checkNoGap(InputCheck check, String text) {
        Matcher gap = GAP.matcher(text);
        if (gap.find()) {
            check.problem(
                    "text",
                    "Nội dung còn chỗ chưa điền \"" + gap.group() + "\"; hãy viết thẳng tên hoặc số vào chỗ đó.");
        }
    }

    private void checkClip(InputCheck check, BulletinDraft draft) {
        Long clipId = draft.clipId();
        if (clipId != null) {
            checkClipExists(check, clipId);
        } else if (draft.kind() == BulletinKind.RECORDING) {
            check.problem("clipId", "Bản tin ghi âm chưa có file ghi âm; hãy tải lên một file trước.");
        }
    }

    /** Its last day may be today. */
    void checkExpiry(InputCheck check, @Nullable LocalDate lastDay) {
        LocalDate today = LocalDate.now(clock);
        if (lastDay != null && lastDay.isBefore(today)) {
            check.problem("expiresOn", BulletinRefusal.lastDayOver(lastDay, today));
        }
    }

    void checkClipExists(InputCheck check, long clipId) {
        if (clips.find(clipId).isEmpty()) {
            check.problem("clipId", "Không có file ghi âm số " + clipId + "; hãy tải file lên rồi chọn lại.");
        }
    }
}
