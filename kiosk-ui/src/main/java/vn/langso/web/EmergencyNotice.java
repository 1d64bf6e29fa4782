package vn.langso.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jsoup.nodes.Element;
import vn.langso.scheduler.emergency.Emergency;
import vn.langso.scheduler.emergency.EmergencyDraft;

/**
 * An emergency as residents read it, in finished sentences.
 *
 * @param text what is to be done, or where to hear it
 * @param source who says so
 * @param until until when
 * @param secondsLeft until then: a screen that has lost its server takes it away by itself
 */
public record EmergencyNotice(long id, String title, String text, String source, String until, long secondsLeft) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(PageTexts.text("emergency.moment"));

    public static EmergencyNotice of(Emergency emergency, Clock clock) {
        EmergencyDraft what = emergency.what();
        String paper = what.reference().isEmpty() ? "" : " (" + what.reference() + ")";
        Instant until = emergency.expires();
        return new EmergencyNotice(
                emergency.id(),
                what.title(),
                what.text() == null ? PageTexts.text("emergency.listen") : what.text(),
                PageTexts.text("emergency.issued-by", what.issuedBy() + paper),
                PageTexts.text("emergency.until", MOMENT.format(until.atZone(clock.getZone()))),
                Duration.between(clock.instant(), until).toSeconds());
    }

    /** Puts the notices at the top of a light page. */
    public static void putOn(PlainPage page, List<EmergencyNotice> notices) {
        for (EmergencyNotice notice : notices.reversed()) {
            Element box =
                    page.body().prependElement("section").addClass("khan-cap").attr("role", "alert");
            box.appendElement("p").addClass("khan-cap-nhan").text(PageTexts.text("emergency.title"));
            box.appendElement("h2").text(notice.title());
            notice.text().lines().forEach(line -> box.appendElement("p").text(line));
            box.appendElement("p").addClass("khan-cap-nguon").text(notice.source());
            box.appendElement("p").addClass("khan-cap-nguon").text(notice.until());
        }
    }
}
