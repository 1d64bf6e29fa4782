package vn.langso.media.guides;

import org.jspecify.annotations.Nullable;
import vn.langso.media.pictures.Picture;

/**
 * What a step looks like.
 *
 * @param alt says it to those who do not see it; NFC, never empty
 * @param givenBy account of who gave it to the step; null if it came with a pack
 */
public record StepPicture(
        Picture picture, String alt, @Nullable String givenBy) {
    /** Characters that screen readers read in one breath. */
    public static final int LONGEST_ALT = 300;
}
