package vn.langso.scheduler.timetable;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How long slots last, and until when they are heard, by what they play. Joins the caller's transaction; thread-safe. */
@Repository
class JdbcLengths {
    private final JdbcClient jdbc;

    JdbcLengths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Slots that are not withdrawn and play a bulletin, if only on a date with content of its own. */
    List<Long> slotsPlaying(long bulletinId) {
        return jdbc.sql("""
                        select s.id from slot s
                        where s.withdrawn_at is null
                        and (exists (select 1 from slot_item i where i.slot_id = s.id and i.bulletin_id = :bulletin)
                            or exists (select 1 from occurrence_item i join occurrence o on o.id = i.occurrence_id
                                where o.slot_id = s.id and i.bulletin_id = :bulletin))
                        order by s.id
                        """).param("bulletin", bulletinId).query(Long.class).list();
    }

    /**
     * The version stays: nobody edited the slot.
     *
     * @param heardUntil the last day on which all it plays may be heard, null where that has no end
     */
    void change(long slotId, Duration length, @Nullable LocalDate heardUntil) {
        jdbc.sql("""
                        update slot
                        set duration_ms = :length, heard_until = cast(:heardUntil as date), turn = (select turn from planning_turn where id = 1)
                        where id = :id
                        """)
                .param("length", length.toMillis())
                .param("heardUntil", heardUntil)
                .param("id", slotId)
                .update();
    }
}
