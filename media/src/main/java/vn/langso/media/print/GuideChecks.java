package vn.langso.media.print;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.StoreLink;

/** Whether a guide is fit to be handed out. */
final class GuideChecks {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private GuideChecks() {}

    static List<Finding> of(Guide guide, Clock clock, PaperSettings settings) {
        List<Finding> findings = new ArrayList<>();
        if (!guide.confirmed()) {
            findings.add(Finding.warning(
                    Finding.Check.CONFIRMATION,
                    "Bài “%s” bản %d chưa có cán bộ rà soát: tờ in mang dấu “Nội dung mẫu – cần rà soát”.",
                    guide.title(),
                    guide.version()));
        }
        LocalDate due = reviewed(guide, clock.getZone()).plusMonths(settings.reviewMonths());
        if (due.isBefore(LocalDate.now(clock))) {
            findings.add(Finding.warning(
                    Finding.Check.REVIEW,
                    "Bài “%s” đã quá hạn rà soát từ ngày %s; hãy xem lại nội dung trước khi in nhiều.",
                    guide.title(),
                    DATE.format(due)));
        }
        guide.storeLinks().stream()
                .filter(link -> !link.isVerified())
                .map(GuideChecks::unverified)
                .forEach(findings::add);
        guide.storeLinks().stream()
                .filter(link -> link.isVerified() && link.url().length() > StoreCodes.LONGEST)
                .map(GuideChecks::tooLong)
                .forEach(findings::add);
        return findings;
    }

    /** When somebody last looked the guide through: its author, or the officer who confirmed it later. */
    private static LocalDate reviewed(Guide guide, ZoneId here) {
        Instant confirmed = guide.confirmedAt();
        return confirmed == null
                ? guide.preparedOn()
                : Collections.max(List.of(guide.preparedOn(), LocalDate.ofInstant(confirmed, here)));
    }

    private static Finding unverified(StoreLink link) {
        return Finding.warning(
                Finding.Check.STORE_LINKS,
                "Liên kết %s (%s) chưa được cán bộ kiểm tra nên không in thành mã QR.",
                link.platform(),
                PrintText.excerpt(link.url()));
    }

    private static Finding tooLong(StoreLink link) {
        return Finding.warning(
                Finding.Check.STORE_LINKS,
                "Liên kết %s (%s) dài %d ký tự nên không in thành mã QR; mã 30 mm đọc được tối đa %d ký tự.",
                link.platform(),
                PrintText.excerpt(link.url()),
                link.url().length(),
                StoreCodes.LONGEST);
    }
}
