package vn.langso.web.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideStep;
import vn.langso.media.guides.StepPicture;

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
        List<Step> steps,
        String broadcastTitle,
        String broadcastText,
        LocalDate preparedOn,
        String address) {

    /**
     * @param picture null if the pictogram is all there is
     */
    record Step(
            int number,
            String icon,
            String title,
            String text,
            String tip,
            @Nullable Shown picture) {
        static Step of(GuideStep step) {
            return new Step(
                    step.number(), step.icon(), step.title(), step.text(), step.tip(), Shown.of(step.picture()));
        }
    }

    /**
     * @param address path of the picture
     * @param alt says it to those who do not see it
     */
    record Shown(String address, String alt, int width, int height) {
        static @Nullable Shown of(@Nullable StepPicture shown) {
            return shown == null
                    ? null
                    : new Shown(
                            shown.picture().path(),
                            shown.alt(),
                            shown.picture().width(),
                            shown.picture().height());
        }
    }

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
                guide.steps().stream().map(Step::of).toList(),
                guide.broadcastTitle(),
                guide.broadcastText(),
                guide.preparedOn(),
                "/huong-dan/" + guide.slug());
    }
}
