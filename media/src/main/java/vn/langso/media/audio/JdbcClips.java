package vn.langso.media.audio;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Clips in the database; they are added, never changed. */
@Repository
class JdbcClips {
    private final JdbcClient jdbc;

    JdbcClips(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Saves the clip (its id is not looked at) and returns its id. */
    long insert(Clip clip) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into clip
                          (title, sha256, duration_ms, loudness_lufs, true_peak_db, created_at)
                        values (:title, :sha256, :durationMs, :loudness, :truePeak, :createdAt)
                        """)
                .param("title", clip.title())
                .param("sha256", clip.sha256())
                .param("durationMs", clip.durationMs())
                .param("loudness", clip.loudnessLufs())
                .param("truePeak", clip.truePeakDb())
                .param("createdAt", clip.createdAt().atOffset(UTC))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    Optional<Clip> find(long id) {
        return jdbc.sql("""
                        select id, title, sha256, duration_ms, loudness_lufs, true_peak_db, created_at
                        from clip
                        where id = :id
                        """).param("id", id).query(JdbcClips::clip).optional();
    }

    Optional<Clip> withHash(String sha256) {
        return jdbc.sql("""
                        select id, title, sha256, duration_ms, loudness_lufs, true_peak_db, created_at
                        from clip
                        where sha256 = :sha256
                        """).param("sha256", sha256).query(JdbcClips::clip).optional();
    }

    List<Clip> newest(int limit) {
        return jdbc.sql("""
                        select id, title, sha256, duration_ms, loudness_lufs, true_peak_db, created_at
                        from clip
                        order by id desc
                        limit :limit
                        """).param("limit", limit).query(JdbcClips::clip).list();
    }

    private static Clip clip(ResultSet row, int index) throws SQLException {
        return new Clip(
                row.getLong("id"),
                row.getString("title"),
                row.getString("sha256"),
                row.getLong("duration_ms"),
                row.getDouble("loudness_lufs"),
                row.getDouble("true_peak_db"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
