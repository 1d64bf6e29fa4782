package vn.langso.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text on a screen comes from the translation files, and every text they hold can be found. */
class TextsTest {
    private static final Path SCREENS = Path.of("src/main/java/vn/langso/ui");
    private static final Pattern VIETNAMESE_LITERAL = Pattern.compile("\"[^\"]*[À-ỹĐđ][^\"]*\"");
    private static final Pattern KEY =
            Pattern.compile("\"((?:common|kiosk|station|timetable|emergency|desk)\\.[A-Za-z0-9.-]*[A-Za-z0-9])\"");

    @Test
    void no_screen_has_a_text_of_its_own() throws IOException {
        Set<String> offences = new TreeSet<>();
        for (Path file : sources()) {
            for (String line : Files.readAllLines(file)) {
                boolean comment = line.strip().startsWith("*")
                        || line.strip().startsWith("/**")
                        || line.strip().startsWith("//");
                if (!comment && VIETNAMESE_LITERAL.matcher(line).find()) {
                    offences.add(file.getFileName() + ": " + line.strip());
                }
            }
        }
        assertThat(offences).isEmpty();
    }

    @Test
    void no_key_is_missing() throws IOException {
        Set<String> known = known();
        Set<String> missing = new TreeSet<>();
        for (Path file : sources()) {
            Matcher key = KEY.matcher(Files.readString(file));
            while (key.find()) {
                String name = key.group(1);
                boolean prefix = known.stream().anyMatch(other -> other.startsWith(name + "."));
                if (!known.contains(name) && !prefix && !name.endsWith(".css")) {
                    missing.add(file.getFileName() + ": " + name);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SCREENS)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Set<String> known() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String part : List.of("common", "kiosk", "station", "timetable", "emergency", "desk")) {
            Properties texts = new Properties();
            try (var in = TextsTest.class.getResourceAsStream("/vaadin-i18n/" + part + "_vi.properties")) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            keys.addAll(texts.stringPropertyNames());
        }
        return keys;
    }
}
