package vn.langso.media.print.batch;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.langso.media.print.LeafletStyle;

/** Week notices that went to paper, in the database. */
@Repository
class JdbcNoticeRecords {
    private final JdbcClient jdbc;

    JdbcNoticeRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(NoticeRecord record) {
        jdbc.sql("""
                        insert into notice_record (zone_slug, zone_name, week_from, day_marks, style, copies, pages,
                          printed_by, printed_at)
                        values (:zone, :name, :week, :marks, :style, :copies, :pages, :by, :at)
                        """)
                .param("zone", record.zone())
                .param("name", record.zoneName())
                .param("week", record.week())
                .param("marks", String.join(" ", record.dayMarks()))
                .param("style", record.style().name())
                .param("copies", record.copies())
                .param("pages", record.pages())
                .param("by", record.printedBy())
                .param("at", record.printedAt().atOffset(UTC))
                .update();
    }

    List<NoticeRecord> newest(int limit) {
        return jdbc.sql("""
                        select zone_slug, zone_name, week_from, day_marks, style, copies, pages, printed_by, printed_at
                        from notice_record order by id desc fetch first :limit rows only
                        """)
                .param("limit", limit)
                .query(JdbcNoticeRecords::record)
                .list();
    }

    /** The notice printed last for each zone and week, from the week that begins on this day on. */
    List<NoticeRecord> hanging(LocalDate week) {
        return jdbc.sql("""
                        select zone_slug, zone_name, week_from, day_marks, style, copies, pages, printed_by, printed_at
                        from notice_record where id in (
                          select max(id) from notice_record where week_from >= :week group by zone_slug, week_from
                        )
                        order by week_from, zone_name
                        """)
                .param("week", week)
                .query(JdbcNoticeRecords::record)
                .list();
    }

    /** Copies and sides of each zone and style in [from, to); the cost is not known here. */
    List<Sum> sums(Instant from, Instant to) {
        return jdbc.sql("""
                        select newest.zone_name as zone, total.style, total.copies, total.sides
                        from (
                          select style, sum(copies) as copies, sum(cast(copies as bigint) * pages) as sides,
                            max(id) as newest_id
                          from notice_record where printed_at >= :from and printed_at < :to
                          group by zone_slug, style
                        ) total join notice_record newest on newest.id = total.newest_id
                        """)
                .param("from", from.atOffset(UTC))
                .param("to", to.atOffset(UTC))
                .query((row, index) -> new Sum(
                        row.getString("zone"),
                        LeafletStyle.valueOf(row.getString("style")),
                        row.getLong("copies"),
                        row.getLong("sides")))
                .list();
    }

    /** What went to paper for a zone. */
    record Sum(String zone, LeafletStyle style, long copies, long sides) {}

    private static NoticeRecord record(ResultSet row, int index) throws SQLException {
        return new NoticeRecord(
                row.getString("zone_slug"),
                row.getString("zone_name"),
                row.getObject("week_from", LocalDate.class),
                List.of(row.getString("day_marks").split(" ")),
                LeafletStyle.valueOf(row.getString("style")),
                row.getInt("copies"),
                row.getInt("pages"),
                row.getString("printed_by"),
                row.getObject("printed_at", OffsetDateTime.class).toInstant());
    }
}
