package vn.langso.scheduler.timetable;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What single dates play instead of their slot's running order. Joins the caller's transaction; thread-safe. */
@Repository
class OwnContent {
    private final JdbcClient jdbc;

    OwnContent(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The slot as it applies to one date. */
    Slot slotFor(Slot slot, long occurrenceId) {
        List<SlotItem> own = items(occurrenceId);
        return own.isEmpty() ? slot : slot.with(slot.plan().withItems(own));
    }

    /** Its own; none where it plays what its slot does. */
    List<SlotItem> items(long occurrenceId) {
        return jdbc.sql("""
                        select bulletin_id, repeats, gap_seconds
                        from occurrence_item
                        where occurrence_id = :id
                        order by position
                        """)
                .param("id", occurrenceId)
                .query((rs, row) ->
                        new SlotItem(rs.getLong("bulletin_id"), rs.getInt("repeats"), rs.getInt("gap_seconds")))
                .list();
    }

    /** From now on the date plays these; none for the slot's own. */
    void replace(long occurrenceId, List<SlotItem> items) {
        jdbc.sql("delete from occurrence_item where occurrence_id = :id")
                .param("id", occurrenceId)
                .update();
        for (int position = 0; position < items.size(); position++) {
            insert(occurrenceId, position, items.get(position));
        }
        jdbc.sql("update occurrence set own_content = :own where id = :id")
                .param("own", !items.isEmpty())
                .param("id", occurrenceId)
                .update();
    }

    private void insert(long occurrenceId, int position, SlotItem item) {
        jdbc.sql("""
                        insert into occurrence_item (occurrence_id, position, bulletin_id, repeats, gap_seconds)
                        values (:id, :position, :bulletin, :repeats, :gap)
                        """)
                .param("id", occurrenceId)
                .param("position", position)
                .param("bulletin", item.bulletinId())
                .param("repeats", item.repeats())
                .param("gap", item.gapSeconds())
                .update();
    }
}
