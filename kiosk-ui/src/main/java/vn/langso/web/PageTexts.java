package vn.langso.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What the light pages say, from {@code texts_vi.properties} beside this class (UTF-8). Vietnamese whatever the locale of
 * server or browser. A text with parameters is a {@link MessageFormat}; a missing key is a
 * {@link java.util.MissingResourceException}. Thread-safe.
 */
public final class PageTexts {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            "vn.langso.web.texts",
            VIETNAMESE,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private PageTexts() {}

    public static String text(String key, Object... parameters) {
        String text = TEXTS.getString(key);
        return parameters.length == 0 ? text : new MessageFormat(text, VIETNAMESE).format(parameters);
    }
}
