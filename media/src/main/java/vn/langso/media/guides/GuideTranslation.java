package vn.langso.media.guides;

import java.util.List;
import java.util.Locale;

/**
 * A guide in another language: as many warnings and steps as the guide has, in their order. Texts are cleaned as the
 * guide's own.
 *
 * @param language BCP 47 tag, for example "en"
 */
public record GuideTranslation(String language, String title, String summary, List<String> warnings, List<Step> steps) {

    /** One step; its tip is not translated. */
    public record Step(String title, String text) {}

    public GuideTranslation {
        warnings = List.copyOf(warnings);
        steps = List.copyOf(steps);
    }

    /** What Vietnamese readers call the language, for example "Tiếng Anh". */
    public String languageName() {
        return Locale.forLanguageTag(language).getDisplayLanguage(Locale.of("vi"));
    }
}
