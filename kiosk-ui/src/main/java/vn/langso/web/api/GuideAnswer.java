package vn.langso.web.api;

import java.time.LocalDate;
import java.util.List;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideStep;

/**
 * A guide as the API tells it.
 *
 * @param confirmed false while it is sample content that no officer has confirmed
 * @param address path of its light page
 */
record GuideAnswer(
        String slug,
        int version,
        boolean confirmed,
        String category,
        String title,
        String summary,
        String audience,
        int minutes,
        List<String> warnings,
        List<GuideStep> steps,
        String broadcastTitle,
        String broadcastText,
        LocalDate preparedOn,
        String address) {

    static GuideAnswer of(Guide guide) {
        return new GuideAnswer(
                guide.slug(),
                guide.version(),
                guide.confirmed(),
                guide.category(),
                guide.title(),
                guide.summary(),
                guide.audience(),
                guide.minutes(),
                guide.warnings(),
                guide.steps(),
                guide.broadcastTitle(),
                guide.broadcastText(),
                guide.preparedOn(),
                "/huong-dan/" + guide.slug());
    }
}
