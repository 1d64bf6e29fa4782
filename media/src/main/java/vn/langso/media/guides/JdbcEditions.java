package vn.langso.media.guides;

import static java.time.ZoneOffset.UTC;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Writes versions of guides. A version is never changed, but confirmed once. */
@Repository
class JdbcEditions {
    private final JdbcClient jdbc;

    JdbcEditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a new import is compared with. */
    record Edition(int version, String contentHash, LocalDate preparedOn) {}

    Optional<Edition> newest(String slug) {
        return jdbc.sql("""
                        select version, content_hash, prepared_on
                        from guide_edition
                        where slug = :slug
                        order by version desc
                        limit 1
                        """)
                .param("slug", slug)
                .query((row, index) -> new Edition(
                        row.getInt("version"),
                        row.getString("content_hash"),
                        row.getObject("prepared_on", LocalDate.class)))
                .optional();
    }

    boolean known(String slug, String contentHash, LocalDate preparedOn) {
        return jdbc.sql("""
                        select count(*)
                        from guide_edition
                        where slug = :slug and content_hash = :hash and prepared_on = :preparedOn
                        """)
                        .param("slug", slug)
                        .param("hash", contentHash)
                        .param("preparedOn", preparedOn)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Returns the id of the new edition. */
    long insert(Guide guide, int version, String contentHash, Instant at) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into guide_edition
                          (slug, version, content_hash, category, position, title, summary, audience, minutes,
                           broadcast_title, broadcast_text, prepared_on, imported_at)
                        values
                          (:slug, :version, :hash, :category, :position, :title, :summary, :audience, :minutes,
                           :broadcastTitle, :broadcastText, :preparedOn, :at)
                        """)
                .param("slug", guide.slug())
                .param("version", version)
                .param("hash", contentHash)
                .param("category", guide.category())
                .param("position", guide.position())
                .param("title", guide.title())
                .param("summary", guide.summary())
                .param("audience", guide.audience())
                .param("minutes", guide.minutes())
                .param("broadcastTitle", guide.broadcastTitle())
                .param("broadcastText", guide.broadcastText())
                .param("preparedOn", guide.preparedOn())
                .param("at", at.atOffset(UTC))
                .update(key, "id");
        long edition = Objects.requireNonNull(key.getKey()).longValue();
        insertParts(edition, guide);
        return edition;
    }

    /** False if this version was confirmed before. */
    boolean confirm(String slug, int version, String by, Instant at) {
        return jdbc.sql("""
                        update guide_edition
                        set confirmed_by = :by,
                            confirmed_at = :at
                        where slug = :slug and version = :version and confirmed_at is null
                        """)
                        .param("by", by)
                        .param("at", at.atOffset(UTC))
                        .param("slug", slug)
                        .param("version", version)
                        .update()
                == 1;
    }

    private void insertParts(long edition, Guide guide) {
        guide.steps().forEach(step -> insertStep(edition, step));
        for (int i = 0; i < guide.warnings().size(); i++) {
            insertText("guide_warning", edition, i, guide.warnings().get(i));
        }
        for (int i = 0; i < guide.keywords().size(); i++) {
            insertText("guide_keyword", edition, i, guide.keywords().get(i));
        }
        for (int i = 0; i < guide.storeLinks().size(); i++) {
            insertLink(edition, i, guide.storeLinks().get(i));
        }
    }

    private void insertStep(long edition, GuideStep step) {
        jdbc.sql("""
                        insert into guide_step (edition_id, number, icon, title, text, tip)
                        values (:edition, :number, :icon, :title, :text, :tip)
                        """)
                .param("edition", edition)
                .param("number", step.number())
                .param("icon", step.icon())
                .param("title", step.title())
                .param("text", step.text())
                .param("tip", step.tip())
                .update();
        StepPicture picture = step.picture();
        if (picture != null) {
            insertPicture(edition, step.number(), picture);
        }
    }

    private void insertPicture(long edition, int number, StepPicture picture) {
        jdbc.sql("""
                        insert into guide_step_picture
                          (edition_id, number, sha256, format, width, height, alt, given_by)
                        values (:edition, :number, :sha256, :format, :width, :height, :alt, :givenBy)
                        """)
                .param("edition", edition)
                .param("number", number)
                .param("sha256", picture.picture().sha256())
                .param("format", picture.picture().format().name())
                .param("width", picture.picture().width())
                .param("height", picture.picture().height())
                .param("alt", picture.alt())
                .param("givenBy", picture.givenBy(), Types.VARCHAR)
                .update();
    }

    /** {@code table} is one of our own two names, never input. */
    private void insertText(String table, long edition, int position, String text) {
        jdbc.sql("insert into " + table + " (edition_id, position, text) values (:edition, :position, :text)")
                .param("edition", edition)
                .param("position", position)
                .param("text", text)
                .update();
    }

    private void insertLink(long edition, int position, StoreLink link) {
        jdbc.sql("""
                        insert into guide_store_link (edition_id, position, platform, url, certainty)
                        values (:edition, :position, :platform, :url, :certainty)
                        """)
                .param("edition", edition)
                .param("position", position)
                .param("platform", link.platform())
                .param("url", link.url())
                .param("certainty", link.certainty().name())
                .update();
    }
}
