package vn.langso.media.print.batch;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintProduct;

/** What went to paper, in the database. */
@Repository
class JdbcPrintRecords {
    private final JdbcClient jdbc;

    JdbcPrintRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PrintRecord record) {
        jdbc.sql("""
                        insert into print_record (job_id, guide_slug, guide_version, guide_title, product, style,
                          recipient, hamlet_id, copies, pages, printed_by, printed_at)
                        values (:job, :slug, :version, :title, :product, :style, :recipient, :hamlet, :copies, :pages,
                          :by, :at)
                        """)
                .param("job", record.jobId())
                .param("slug", record.guide().slug())
                .param("version", record.guide().version())
                .param("title", record.guide().title())
                .param("product", record.product().name())
                .param("style", record.style().name())
                .param("recipient", record.recipient())
                .param("hamlet", record.hamletId())
                .param("copies", record.copies())
                .param("pages", record.pages())
                .param("by", record.printedBy())
                .param("at", record.printedAt().atOffset(UTC))
                .update();
    }

    /** Every printed sheet of a job went to paper when, and by whom, the job was fetched. */
    void insertSheetsOf(long job) {
        jdbc.sql("""
                        insert into print_record (job_id, guide_slug, guide_version, guide_title, product, style,
                          recipient, hamlet_id, copies, pages, printed_by, printed_at)
                        select j.id, g.slug, g.version, g.title, j.product, j.style, r.recipient, r.hamlet_id,
                          j.copies, r.pages, j.fetched_by, j.fetched_at
                        from print_job j
                          join print_job_row r on r.job_id = j.id
                          join print_job_guide g on g.job_id = j.id and g.position = r.guide_position
                        where j.id = :job and r.state = 'PRINTED'
                        order by r.row_no
                        """).param("job", job).update();
    }

    List<PrintRecord> newest(int limit) {
        return jdbc.sql("""
                        select job_id, guide_slug, guide_version, guide_title, product, style, recipient, hamlet_id,
                          copies, pages, printed_by, printed_at
                        from print_record order by id desc fetch first :limit rows only
                        """)
                .param("limit", limit)
                .query(JdbcPrintRecords::record)
                .list();
    }

    /** Copies and sides of each guide, product and style in [from, to); the cost is not known here. */
    List<Sum> sums(Instant from, Instant to) {
        return jdbc.sql("""
                        select newest.guide_title as title, total.product, total.style, total.copies, total.sides
                        from (
                          select product, style, sum(copies) as copies, sum(cast(copies as bigint) * pages) as sides,
                            max(id) as newest_id
                          from print_record where printed_at >= :from and printed_at < :to
                          group by guide_slug, product, style
                        ) total join print_record newest on newest.id = total.newest_id
                        """)
                .param("from", from.atOffset(UTC))
                .param("to", to.atOffset(UTC))
                .query((row, index) -> new Sum(
                        row.getString("title"),
                        PrintProduct.valueOf(row.getString("product")),
                        LeafletStyle.valueOf(row.getString("style")),
                        row.getLong("copies"),
                        row.getLong("sides")))
                .list();
    }

    /** What went to paper of a guide. */
    record Sum(String guide, PrintProduct product, LeafletStyle style, long copies, long sides) {}

    /** The newest version of each guide and product that each recipient has, without what residents took home. */
    List<HangingPaper> hanging() {
        return jdbc.sql("""
                        select guide_slug, product, coalesce(hamlet_id, 0) as hamlet, recipient,
                          max(guide_version) as version
                        from print_record
                        where not (printed_by = :kiosk and hamlet_id is null and job_id is null)
                        group by guide_slug, product, hamlet_id, recipient
                        """)
                .param("kiosk", PrintHistory.KIOSK)
                .query((row, index) -> new HangingPaper(
                        new HangingPaper.Place(
                                row.getString("guide_slug"),
                                PrintProduct.valueOf(row.getString("product")),
                                row.getLong("hamlet")),
                        row.getString("recipient"),
                        row.getInt("version")))
                .list();
    }

    private static PrintRecord record(ResultSet row, int index) throws SQLException {
        return new PrintRecord(
                row.getObject("job_id", Long.class),
                new OrderedGuide(
                        row.getString("guide_slug"), row.getInt("guide_version"), row.getString("guide_title")),
                PrintProduct.valueOf(row.getString("product")),
                LeafletStyle.valueOf(row.getString("style")),
                row.getString("recipient"),
                row.getObject("hamlet_id", Long.class),
                row.getInt("copies"),
                row.getInt("pages"),
                row.getString("printed_by"),
                row.getObject("printed_at", OffsetDateTime.class).toInstant());
    }
}
