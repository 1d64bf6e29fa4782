package vn.langso.media.guides;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Translations of versions of guides, placeholders still open. */
@Repository
class JdbcTranslations {
    private final JdbcClient jdbc;

    JdbcTranslations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(long edition, GuideTranslation translation) {
        jdbc.sql("""
                        insert into guide_translation (edition_id, language, title, summary)
                        values (:edition, :language, :title, :summary)
                        """)
                .param("edition", edition)
                .param("language", translation.language())
                .param("title", translation.title())
                .param("summary", translation.summary())
                .update();
        for (int i = 0; i < translation.warnings().size(); i++) {
            insertWarning(
                    edition, translation.language(), i, translation.warnings().get(i));
        }
        for (int i = 0; i < translation.steps().size(); i++) {
            insertStep(
                    edition, translation.language(), i + 1, translation.steps().get(i));
        }
    }

    private void insertWarning(long edition, String language, int position, String text) {
        jdbc.sql("""
                        insert into guide_translation_warning (edition_id, language, position, text)
                        values (:edition, :language, :position, :text)
                        """)
                .param("edition", edition)
                .param("language", language)
                .param("position", position)
                .param("text", text)
                .update();
    }

    private void insertStep(long edition, String language, int number, GuideTranslation.Step step) {
        jdbc.sql("""
                        insert into guide_translation_step (edition_id, language, number, title, text)
                        values (:edition, :language, :number, :title, :text)
                        """)
                .param("edition", edition)
                .param("language", language)
                .param("number", number)
                .param("title", step.title())
                .param("text", step.text())
                .update();
    }

    /** Slugs of the guides whose newest version has a translation. */
    Set<String> translated() {
        return Set.copyOf(jdbc.sql("""
                        select distinct slug from guide_edition
                          join guide_translation on guide_translation.edition_id = guide_edition.id
                        where version = (select max(version) from guide_edition other
                                         where other.slug = guide_edition.slug)
                        """).query(String.class).list());
    }

    /** Of this version, by language. */
    List<GuideTranslation> of(String slug, int version) {
        Map<String, List<String>> warnings = parts(
                "select language, text from guide_translation_warning where edition_id = (select id from guide_edition"
                        + " where slug = :slug and version = :version) order by position",
                slug,
                version,
                (row, index) -> row.getString("text"));
        Map<String, List<GuideTranslation.Step>> steps = parts(
                "select language, title, text from guide_translation_step where edition_id = (select id from"
                        + " guide_edition where slug = :slug and version = :version) order by number",
                slug,
                version,
                (row, index) -> new GuideTranslation.Step(row.getString("title"), row.getString("text")));
        return jdbc.sql("""
                        select language, title, summary from guide_translation
                        where edition_id = (select id from guide_edition where slug = :slug and version = :version)
                        order by language
                        """)
                .param("slug", slug)
                .param("version", version)
                .query((row, index) -> new GuideTranslation(
                        row.getString("language"),
                        row.getString("title"),
                        row.getString("summary"),
                        warnings.getOrDefault(row.getString("language"), List.of()),
                        steps.getOrDefault(row.getString("language"), List.of())))
                .list();
    }

    private <T> Map<String, List<T>> parts(String sql, String slug, int version, RowMapper<T> part) {
        return jdbc
                .sql(sql)
                .param("slug", slug)
                .param("version", version)
                .query((row, index) -> Map.entry(row.getString("language"), part.mapRow(row, index)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
