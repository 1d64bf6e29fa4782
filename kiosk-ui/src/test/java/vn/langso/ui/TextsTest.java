package vn.langso.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.langso.scheduler.bulletins.BulletinAction;

/** Every text on a screen comes from the translation files, and every text they hold can be found. */
class TextsTest {
    private static final Path SCREENS = Path.of("src/main/java/vn/langso/ui");
    private static final Pattern VIETNAMESE_LITERAL = Pattern.compile("\"[^\"]*[À-ỹĐđ][^\"]*\"");
    private static final Pattern KEY =
            Pattern.compile("\"((?:common|kiosk|station|timetable|emergency|desk)\\.[A-Za-z0-9.-]*[A-Za-z0-9])\"");

    private static final Pattern TELLS_A_DEED = Pattern.compile("new StaffAction\\(|audit\\.record\\(");
    private static final Pattern DEED = Pattern.compile("\"([a-z]+(?: [a-z]+){1,3})\"");

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

    /** What staff did is kept in English words; the officer who reads it sees Vietnamese ones. */
    @Test
    void every_deed_of_the_audit_trail_has_its_words() throws IOException {
        Set<String> deeds = new TreeSet<>();
        for (String module : List.of("../config", "../media", "../scheduler", ".")) {
            for (Path file : sources(Path.of(module, "src/main/java"))) {
                String code = Files.readString(file);
                if (TELLS_A_DEED.matcher(code).find()) {
                    DEED.matcher(code).results().map(deed -> deed.group(1)).forEach(deeds::add);
                }
            }
        }
        for (BulletinAction action : BulletinAction.values()) {
            deeds.add("bulletin " + action.name().toLowerCase(Locale.ROOT));
        }
        Set<String> known = known();
        assertThat(deeds)
                .hasSizeGreaterThan(30)
                .allMatch(deed -> known.contains("station.audit.did." + deed.replace(' ', '-')));
    }

    private static List<Path> sources() throws IOException {
        return sources(SCREENS);
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
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
