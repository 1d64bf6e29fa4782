package vn.langso.media.print.batch;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PaperSize;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.imposition.Imposition;
import vn.langso.media.print.imposition.PaperUse;

/** What went to paper, in the database. */
@Repository
class JdbcPrintRecords {
    private final JdbcClient jdbc;

    JdbcPrintRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PrintRecord record, PaperUse paper) {
        jdbc.sql("""
                        insert into print_record (job_id, guide_slug, guide_version, guide_title, product, style,
                          recipient, hamlet_id, copies, pages, imposition, sides, sheets, fed_paper,
                          printed_by, printed_at)
                        values (:job, :slug, :version, :title, :product, :style, :recipient, :hamlet, :copies, :pages,
                          :imposition, :sides, :sheets, :fed, :by, :at)
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
                .param("imposition", paper.how().name())
                .param("sides", paper.sides())
                .param("sheets", paper.sheets())
                .param("fed", paper.fed() == null ? null : paper.fed().name())
                .param("by", record.printedBy())
                .param("at", record.printedAt().atOffset(UTC))
                .update();
    }

    /**
     * Every printed sheet of a job went to paper when, and by whom, the job was fetched. What came out of the printer is
     * shared out in whole sides, so that the shares come to all of it.
     */
    void insertSheetsOf(long job, JobPaper paper) {
        boolean plain = paper.total().how() == Imposition.NONE;
        jdbc.sql("""
                        insert into print_record (job_id, guide_slug, guide_version, guide_title, product, style,
                          recipient, hamlet_id, copies, pages, imposition, sides, sheets, printed_by, printed_at)
                        select j.id, g.slug, g.version, g.title, j.product, j.style, r.recipient, r.hamlet_id, j.copies,
                          r.pages, cast(:imposition as varchar(20)),
                          cast(:sides as bigint) * r.upto / r.whole
                            - cast(:sides as bigint) * (r.upto - r.weight) / r.whole,
                          cast(:sheets as bigint) * r.papers_upto / r.papers_whole
                            - cast(:sheets as bigint) * (r.papers_upto - r.papers) / r.papers_whole,
                          j.fetched_by, j.fetched_at
                        from print_job j join (
                          select w.*, sum(weight) over (order by row_no) as upto, sum(weight) over () as whole,
                            sum(papers) over (order by row_no) as papers_upto, sum(papers) over () as papers_whole
                          from (
                            select job_id, row_no, guide_position, recipient, hamlet_id, pages,
                              (pages + :together - 1) / :together as papers,
                              (pages + :sharing - 1) / :sharing as weight
                            from print_job_row where job_id = :job and state = 'PRINTED'
                          ) w
                        ) r on r.job_id = j.id
                          join print_job_guide g on g.job_id = j.id and g.position = r.guide_position
                        order by r.row_no
                        """)
                .param("job", job)
                .param("imposition", paper.total().how().name())
                .param("sides", paper.total().sides())
                .param("sheets", paper.total().sheets())
                .param("together", paper.pagesOnAPaper())
                .param("sharing", plain ? 1 : paper.pagesOnAPaper())
                .update();
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

    /** What went to paper of each guide, product, style and size of paper in [from, to); the cost is not known here. */
    List<Sum> sums(Instant from, Instant to) {
        return jdbc.sql("""
                        select newest.guide_slug, newest.guide_title, total.*
                        from (
                          select product, style, imposition, fed_paper, sum(copies) as copies, sum(sides) as sides,
                            sum(sheets) as sheets, max(id) as newest_id
                          from print_record where printed_at >= :from and printed_at < :to
                          group by guide_slug, product, style, imposition, fed_paper
                        ) total join print_record newest on newest.id = total.newest_id
                        """)
                .param("from", from.atOffset(UTC))
                .param("to", to.atOffset(UTC))
                .query((row, index) -> new Sum(
                        row.getString("guide_slug"),
                        row.getString("guide_title"),
                        row.getLong("newest_id"),
                        PrintProduct.valueOf(row.getString("product")),
                        LeafletStyle.valueOf(row.getString("style")),
                        row.getLong("copies"),
                        new PaperUse(
                                Imposition.valueOf(row.getString("imposition")),
                                row.getLong("sides"),
                                row.getLong("sheets"),
                                fed(row))))
                .list();
    }

    /**
     * What went to paper of a guide.
     *
     * @param guide title as it was printed last
     * @param newest id of the last record
     */
    record Sum(
            String slug,
            String guide,
            long newest,
            PrintProduct product,
            LeafletStyle style,
            long copies,
            PaperUse paper) {}

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

    private static @Nullable PaperSize fed(ResultSet row) throws SQLException {
        String name = row.getString("fed_paper");
        return name == null ? null : PaperSize.valueOf(name);
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
