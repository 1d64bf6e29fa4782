package vn.langso.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The light pages say only what stands in their file of texts, and say all of it. */
class PageTextsTest {
    private static final Path WEB = Path.of("src/main/java/vn/langso/web");
    private static final List<String> PAGES = List.of(
            "PlainPage.java",
            "EmergencyNotice.java",
            "EmergencyOver.java",
            "pages/GuidePage.java",
            "pages/GuideListPage.java");
    private static final Pattern VIETNAMESE_LITERAL = Pattern.compile("\"[^\"\n]*[À-ỹĐđ][^\"\n]*\"");
    private static final Pattern KEY = Pattern.compile("\"((?:page|list|emergency)\\.[a-z.-]*[a-z])\"");

    @Test
    void no_page_has_a_text_of_its_own() throws IOException {
        for (String page : PAGES) {
            assertThat(Files.readString(WEB.resolve(page))).as(page).doesNotContainPattern(VIETNAMESE_LITERAL);
        }
    }

    @Test
    void pages_and_texts_agree_on_the_keys() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String page : PAGES) {
            used.addAll(KEY.matcher(Files.readString(WEB.resolve(page)))
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet()));
        }

        assertThat(used)
                .isEqualTo(ResourceBundle.getBundle("vn.langso.web.texts", Locale.of("vi"))
                        .keySet());
    }

    @Test
    void is_vietnamese_whatever_the_locale_of_the_server() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));

            assertThat(PageTexts.text("page.step", 3, "Tìm VNeID")).isEqualTo("Bước 3. Tìm VNeID");
        } finally {
            Locale.setDefault(before);
        }
    }
}
