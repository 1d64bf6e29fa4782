package vn.langso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A nearer declaration wins in Maven: what a module needs to run and another declares for its tests is missing in the
 * running application, and no test notices.
 */
class DependencyScopeTest {
    private static final List<String> MODULES = List.of("config", "media", "scheduler", "kiosk-ui");

    @ParameterizedTest
    @ValueSource(strings = {"media", "scheduler", "kiosk-ui"})
    void nothing_another_module_runs_with_is_narrowed_to_the_tests_of(String module) throws IOException {
        List<String> ofItsTests = dependencies(module, scope -> scope.equals("test"));
        assertThat(ofItsTests).isNotEmpty();

        for (String other : MODULES) {
            assertThat(ofItsTests).as("needed by " + other).doesNotContainAnyElementsOf(needed(other));
        }
    }

    private static List<String> needed(String module) throws IOException {
        return dependencies(module, scope -> scope.isEmpty() || scope.equals("compile") || scope.equals("runtime"));
    }

    /** A test-jar beside a jar is another artifact, so the type belongs to the name. */
    private static List<String> dependencies(String module, Predicate<String> wanted) throws IOException {
        Document pom = Jsoup.parse(Files.readString(Path.of("..", module, "pom.xml")), Parser.xmlParser());
        return pom.select("project > dependencies > dependency").stream()
                .filter(dependency -> wanted.test(text(dependency, "scope")))
                .map(dependency -> text(dependency, "groupId") + ":" + text(dependency, "artifactId") + ":"
                        + text(dependency, "type"))
                .toList();
    }

    private static String text(Element dependency, String name) {
        return dependency.select("> " + name).text();
    }
}
