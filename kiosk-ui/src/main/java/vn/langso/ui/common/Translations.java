package vn.langso.ui.common;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Every word on the screens, from {@code vaadin-i18n/*_vi.properties} (UTF-8). Vietnamese whatever the locale of server
 * or browser. A text with parameters is a {@link MessageFormat}. Immutable and thread-safe.
 */
@Component
class Translations implements I18NProvider {
    static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final List<String> FILES =
            List.of("common_vi", "kiosk_vi", "station_vi", "timetable_vi", "emergency_vi", "desk_vi");
    private static final Logger log = LoggerFactory.getLogger(Translations.class);

    private final Map<String, String> texts;
    private final boolean strict;

    Translations(TextSettings settings) {
        texts = readAll();
        strict = settings.strict();
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(VIETNAMESE);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        String text = texts.get(key);
        if (text == null) {
            return missing(key);
        }
        return parameters.length == 0 ? text : new MessageFormat(text, VIETNAMESE).format(parameters);
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        return texts;
    }

    private String missing(String key) {
        if (strict) {
            throw new IllegalArgumentException("No text for key '" + key + "' in " + FILES);
        }
        log.error("No text for key '{}' in {}; the key itself is shown", key, FILES);
        return key;
    }

    private static Map<String, String> readAll() {
        Map<String, String> all = new HashMap<>();
        for (String file : FILES) {
            read(file).forEach((key, text) -> {
                if (all.put((String) key, (String) text) != null) {
                    throw new IllegalStateException("Key '" + key + "' stands in two of " + FILES);
                }
            });
        }
        return Map.copyOf(all);
    }

    private static Properties read(String file) {
        String path = "/vaadin-i18n/" + file + ".properties";
        try (InputStream in = Translations.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Translation file " + path + " is not on the class path");
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
