package vn.langso.media.print.batch;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.langso.media.print.PrintProduct;

/** Sheets and week notices that went to paper, as one list, in the database. */
@Repository
class JdbcPrintArchive {
    private static final String ANY_GUIDE = "";
    private static final long ANY_HAMLET = -1;

    private static final String LINES = """
            from (
              select 0 as kind, id, printed_at, guide_slug, guide_version, guide_title, product,
                cast(null as date) as week_from, recipient, copies, pages, printed_by
              from print_record
              where :sheets = 1 and printed_at >= :from and printed_at < :to
                and (:guide = '' or guide_slug = :guide) and (:hamlet = -1 or coalesce(hamlet_id, 0) = :hamlet)
              union all
              select 1 as kind, id, printed_at, cast(null as varchar(80)), cast(null as integer),
                cast(null as varchar(400)), cast(null as varchar(20)), week_from, zone_name, copies, pages, printed_by
              from notice_record
              where :notices = 1 and printed_at >= :from and printed_at < :to
            ) printed
            """;

    private final JdbcClient jdbc;

    JdbcPrintArchive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A search in [from, to). */
    record Span(PrintSearch search, Instant from, Instant to) {}

    /** The newest first. */
    List<PrintedLine> page(Span span, int offset, int limit) {
        return with(span, "select * " + LINES + """
                        order by printed_at desc, kind, id desc
                        offset :offset rows fetch next :limit rows only
                        """)
                .param("offset", offset)
                .param("limit", limit)
                .query(JdbcPrintArchive::line)
                .list();
    }

    PrintedTotal total(Span span) {
        return with(span, """
                        select count(*) as lines, coalesce(sum(copies), 0) as copies,
                          coalesce(sum(cast(copies as bigint) * pages), 0) as sides
                        """ + LINES)
                .query((row, index) ->
                        new PrintedTotal(row.getInt("lines"), row.getLong("copies"), row.getLong("sides")))
                .single();
    }

    /** As they were called when they were printed last, by their titles. */
    List<OrderedGuide> guides() {
        return jdbc.sql("""
                        select guide_slug, guide_version, guide_title from print_record
                        where id in (select max(id) from print_record group by guide_slug)
                        order by guide_title, guide_slug
                        """).query((row, index) -> guide(row)).list();
    }

    private JdbcClient.StatementSpec with(Span span, String sql) {
        PrintSearch search = span.search();
        return jdbc.sql(sql)
                .param("sheets", search.takesSheets() ? 1 : 0)
                .param("notices", search.takesNotices() ? 1 : 0)
                .param("guide", Objects.requireNonNullElse(search.guide(), ANY_GUIDE))
                .param("hamlet", Objects.requireNonNullElse(search.hamlet(), ANY_HAMLET))
                .param("from", span.from().atOffset(UTC))
                .param("to", span.to().atOffset(UTC));
    }

    private static PrintedLine line(ResultSet row, int index) throws SQLException {
        String product = row.getString("product");
        return new PrintedLine(
                row.getObject("printed_at", OffsetDateTime.class).toInstant(),
                product == null ? null : guide(row),
                product == null ? null : PrintProduct.valueOf(product),
                row.getObject("week_from", LocalDate.class),
                row.getString("recipient"),
                row.getInt("copies"),
                row.getInt("pages"),
                row.getString("printed_by"));
    }

    private static OrderedGuide guide(ResultSet row) throws SQLException {
        return new OrderedGuide(row.getString("guide_slug"), row.getInt("guide_version"), row.getString("guide_title"));
    }
}
