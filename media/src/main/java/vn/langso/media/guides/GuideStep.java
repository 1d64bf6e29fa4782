package vn.langso.media.guides;

import org.jspecify.annotations.Nullable;

/**
 * One step of a guide.
 *
 * @param number from 1
 * @param icon key of its pictogram
 * @param tip a hint, empty if there is none
 * @param picture null if the pictogram is all there is
 */
public record GuideStep(
        int number,
        String icon,
        String title,
        String text,
        String tip,
        @Nullable StepPicture picture) {
    /** A step without a picture. */
    public GuideStep(int number, String icon, String title, String text, String tip) {
        this(number, icon, title, text, tip, null);
    }

    GuideStep showing(@Nullable StepPicture other) {
        return new GuideStep(number, icon, title, text, tip, other);
    }
}
