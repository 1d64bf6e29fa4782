package vn.langso.scheduler.bulletins;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Bulletins in the database. The hash of their content is computed at every reading, from the row and its clip. */
@Repository
class JdbcBulletins {
    private static final String BULLETINS = """
            select bulletin.id,
                   bulletin.version,
                   bulletin.title,
                   bulletin.kind,
                   bulletin.priority,
                   bulletin.status,
                   bulletin.guide_slug,
                   bulletin.guide_version,
                   bulletin.text,
                   bulletin.clip_id,
                   bulletin.expires_on,
                   clip.sha256 as clip_sha256,
                   bulletin.approved_hash,
                   bulletin.author,
                   bulletin.approver,
                   bulletin.reason,
                   bulletin.created_at,
                   bulletin.approved_at
            from bulletin
            left join clip on clip.id = bulletin.clip_id
            """;

    private final JdbcClient jdbc;

    JdbcBulletins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Bulletin> newestFirst() {
        return jdbc.sql(BULLETINS + " order by bulletin.id desc")
                .query(JdbcBulletins::bulletin)
                .list();
    }

    Optional<Bulletin> find(long id) {
        return jdbc.sql(BULLETINS + " where bulletin.id = :id")
                .param("id", id)
                .query(JdbcBulletins::bulletin)
                .optional();
    }

    /** Saves a draft and returns its id. */
    long insert(BulletinContent content, String author, Instant at) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into bulletin
                          (version, title, kind, priority, status,
                           guide_slug, guide_version, text, clip_id, expires_on, author, created_at)
                        values (1, :title, :kind, :priority, 'DRAFT',
                           :guideSlug, :guideVersion, :text, :clipId, :expiresOn, :author, :at)
                        """)
                .param("title", content.title())
                .param("kind", content.kind().name())
                .param("priority", content.priority().name())
                .param("guideSlug", content.guideSlug())
                .param("guideVersion", content.guideVersion())
                .param("text", content.text())
                .param("clipId", content.clipId())
                .param("expiresOn", content.expiresOn(), Types.DATE)
                .param("author", author)
                .param("at", at.atOffset(UTC))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /** Writes what changes on the way to the air, if nobody else changed the row since it was read. */
    void update(Bulletin changed) {
        int rows = jdbc.sql("""
                        update bulletin
                        set version = version + 1,
                            status = :status,
                            clip_id = :clipId,
                            expires_on = :expiresOn,
                            approved_hash = :approvedHash,
                            approver = :approver,
                            approved_at = :approvedAt,
                            reason = :reason
                        where id = :id and version = :version
                        """)
                .param("status", changed.status().name())
                .param("clipId", changed.clipId())
                .param("expiresOn", changed.expiresOn(), Types.DATE)
                .param("approvedHash", changed.approvedHash())
                .param("approver", changed.approver())
                .param("approvedAt", utc(changed.approvedAt()))
                .param("reason", changed.reason())
                .param("id", changed.id())
                .param("version", changed.version())
                .update();
        if (rows == 0) {
            throw new OptimisticLockingFailureException(
                    "Bulletin " + changed.id() + " was changed since version " + changed.version() + " was read");
        }
    }

    private static Bulletin bulletin(ResultSet row, int index) throws SQLException {
        String title = row.getString("title");
        BulletinKind kind = BulletinKind.valueOf(row.getString("kind"));
        String text = row.getString("text");
        String guideSlug = row.getString("guide_slug");
        LocalDate expiresOn = row.getObject("expires_on", LocalDate.class);
        Integer guideVersion = row.getObject("guide_version", Integer.class);
        return new Bulletin(
                row.getLong("id"),
                row.getLong("version"),
                title,
                kind,
                Priority.valueOf(row.getString("priority")),
                BulletinStatus.valueOf(row.getString("status")),
                guideSlug,
                guideVersion,
                text,
                row.getObject("clip_id", Long.class),
                expiresOn,
                ContentHash.of(title, kind, text, row.getString("clip_sha256"), guideSlug, guideVersion, expiresOn),
                row.getString("approved_hash"),
                row.getString("author"),
                row.getString("approver"),
                row.getString("reason"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row.getObject("approved_at", OffsetDateTime.class)));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(UTC);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
