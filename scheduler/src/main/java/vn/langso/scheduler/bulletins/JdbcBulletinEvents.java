package vn.langso.scheduler.bulletins;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The history of bulletins; rows are added and read, never changed. */
@Repository
class JdbcBulletinEvents {
    private final JdbcClient jdbc;

    JdbcBulletinEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(long bulletinId, BulletinEvent event) {
        jdbc.sql("""
                        insert into bulletin_event (bulletin_id, at, who, action, content_hash, reason)
                        values (:bulletinId, :at, :who, :action, :contentHash, :reason)
                        """)
                .param("bulletinId", bulletinId)
                .param("at", event.at().atOffset(UTC))
                .param("who", event.who())
                .param("action", event.action().name())
                .param("contentHash", event.contentHash())
                .param("reason", event.reason())
                .update();
    }

    List<BulletinEvent> of(long bulletinId) {
        return jdbc.sql("""
                        select at, who, action, content_hash, reason
                        from bulletin_event
                        where bulletin_id = :bulletinId
                        order by id
                        """)
                .param("bulletinId", bulletinId)
                .query(JdbcBulletinEvents::event)
                .list();
    }

    /** Whether this person made any of what will be heard, or said until when. */
    boolean madeBy(String who, long bulletinId) {
        return jdbc.sql("""
                        select count(*)
                        from bulletin_event
                        where bulletin_id = :bulletinId
                          and lower(who) = lower(:who)
                          and action in ('CREATED', 'SOUND_CHANGED', 'EXPIRY_CHANGED')
                        """)
                        .param("bulletinId", bulletinId)
                        .param("who", who)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static BulletinEvent event(ResultSet row, int index) throws SQLException {
        return new BulletinEvent(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("who"),
                BulletinAction.valueOf(row.getString("action")),
                row.getString("content_hash"),
                row.getString("reason"));
    }
}
