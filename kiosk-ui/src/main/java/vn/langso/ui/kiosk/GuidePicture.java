package vn.langso.ui.kiosk;

import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideStep;

/** Which picture stands for a whole guide. */
final class GuidePicture {
    private static final String PREPARE = "prepare";

    private GuidePicture() {}

    /** The first step that is not "get ready", because that one looks the same in every guide. */
    static String of(Guide guide) {
        return guide.steps().stream()
                .map(GuideStep::icon)
                .filter(icon -> !icon.equals(PREPARE))
                .findFirst()
                .orElse(PREPARE);
    }
}
