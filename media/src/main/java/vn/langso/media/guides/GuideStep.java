package vn.langso.media.guides;

/**
 * One step of a guide.
 *
 * @param number from 1
 * @param icon key of its pictogram
 * @param tip a hint, empty if there is none
 */
public record GuideStep(int number, String icon, String title, String text, String tip) {}
