package vn.langso.media.print.batch;

import static java.time.ZoneOffset.UTC;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.imposition.Imposition;

/** Jobs with their guides in the database. */
@Repository
class JdbcPrintJobs {
    private static final String SELECT = """
            select j.id, j.product, j.style, j.imposition, j.copies, j.base_address, j.printed_on, j.state, j.total,
                   j.file_sha256, j.file_pages, j.detail, j.requested_by, j.requested_at, j.finished_at,
                   j.fetched_by, j.fetched_at, j.dropped_by, j.dropped_at,
                   (select count(*) from print_job_row r where r.job_id = j.id and r.state <> 'WAITING') as done,
                   (select count(*) from print_job_row r where r.job_id = j.id and r.state = 'FAILED') as failed
            from print_job j
            """;

    private final JdbcClient jdbc;

    JdbcPrintJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PrintJob> find(long id) {
        return jdbc.sql(SELECT + " where j.id = :id")
                .param("id", id)
                .query(this::job)
                .optional();
    }

    /** Ordered before this one; the newest first. */
    List<PrintJob> before(long id, int limit) {
        return jdbc.sql(SELECT + " where j.id < :id order by j.id desc fetch first :limit rows only")
                .param("id", id)
                .param("limit", limit)
                .query(this::job)
                .list();
    }

    /** Waiting, running or paused; the newest first. */
    List<PrintJob> open() {
        return jdbc.sql(SELECT + " where j.state in ('QUEUED', 'RUNNING', 'PAUSED') order by j.id desc")
                .query(this::job)
                .list();
    }

    /** Nothing goes on by itself; the newest first. */
    List<PrintJob> over(int limit) {
        return jdbc.sql(SELECT
                        + " where j.state not in ('QUEUED', 'RUNNING', 'PAUSED')"
                        + " order by j.id desc fetch first :limit rows only")
                .param("limit", limit)
                .query(this::job)
                .list();
    }

    /** The oldest job that waits or was running when the process ended. */
    Optional<Long> next() {
        return jdbc.sql("""
                        select id from print_job where state in ('QUEUED', 'RUNNING')
                        order by id fetch first 1 rows only
                        """).query(Long.class).optional();
    }

    long insert(PrintOrder order, LocalDate printedOn, int total, String by, Instant at) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into print_job (product, style, imposition, copies, base_address, printed_on, state,
                          total, requested_by, requested_at)
                        values (:product, :style, :imposition, :copies, :base, :printedOn, 'QUEUED', :total, :by, :at)
                        """)
                .param("product", order.product().name())
                .param("style", order.style().name())
                .param("imposition", order.imposition().name())
                .param("copies", order.copies())
                .param("base", order.baseAddress().toString())
                .param("printedOn", printedOn)
                .param("total", total)
                .param("by", by)
                .param("at", at.atOffset(UTC))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    void insertGuide(long job, int position, OrderedGuide guide) {
        jdbc.sql("""
                        insert into print_job_guide (job_id, position, slug, version, title)
                        values (:job, :position, :slug, :version, :title)
                        """)
                .param("job", job)
                .param("position", position)
                .param("slug", guide.slug())
                .param("version", guide.version())
                .param("title", guide.title())
                .update();
    }

    /** False if the job is in none of these states: somebody was faster. */
    boolean move(long id, Set<PrintJobState> from, PrintJobState to) {
        return jdbc.sql("update print_job set state = :to, detail = null where id = :id and state in (:from)")
                        .param("id", id)
                        .param("from", from.stream().map(Enum::name).collect(Collectors.toSet()))
                        .param("to", to.name())
                        .update()
                == 1;
    }

    /** Nobody wants it any more; as {@link #move}. */
    boolean drop(long id, Set<PrintJobState> from, PrintJobState to, String by, Instant at) {
        return jdbc.sql("""
                        update print_job set state = :to, detail = null, dropped_by = :by, dropped_at = :at
                        where id = :id and state in (:from)
                        """)
                        .param("id", id)
                        .param("from", from.stream().map(Enum::name).collect(Collectors.toSet()))
                        .param("to", to.name())
                        .param("by", by)
                        .param("at", at.atOffset(UTC))
                        .update()
                == 1;
    }

    /** False if the job was dropped; else nobody can drop it until the transaction ends. */
    boolean hold(long id) {
        return jdbc.sql("select state from print_job where id = :id for update")
                .param("id", id)
                .query(String.class)
                .optional()
                .filter(state -> !PrintJobState.valueOf(state).isDropped())
                .isPresent();
    }

    /** Only a running job ends; false if it does not run any more. */
    boolean finish(long id, PrintJobState state, @Nullable String sha256, @Nullable Integer pages, Instant at) {
        return jdbc.sql("""
                        update print_job
                        set state = :state, file_sha256 = :sha256, file_pages = :pages, finished_at = :at
                        where id = :id and state = 'RUNNING'
                        """)
                        .param("id", id)
                        .param("state", state.name())
                        .param("sha256", sha256)
                        .param("pages", pages)
                        .param("at", at.atOffset(UTC))
                        .update()
                == 1;
    }

    /** Only what is done can be fetched; false if it was fetched before. */
    boolean fetch(long id, String by, Instant at) {
        return jdbc.sql("""
                        update print_job set fetched_by = :by, fetched_at = :at
                        where id = :id and state = 'DONE' and fetched_at is null
                        """)
                        .param("id", id)
                        .param("by", by)
                        .param("at", at.atOffset(UTC))
                        .update()
                == 1;
    }

    void fail(long id, String detail, Instant at) {
        jdbc.sql("""
                        update print_job set state = 'FAILED', detail = :detail, finished_at = :at
                        where id = :id and state = 'RUNNING'
                        """)
                .param("id", id)
                .param("detail", detail)
                .param("at", at.atOffset(UTC))
                .update();
    }

    private List<OrderedGuide> guides(long job) {
        return jdbc.sql("select slug, version, title from print_job_guide where job_id = :job order by position")
                .param("job", job)
                .query((row, index) ->
                        new OrderedGuide(row.getString("slug"), row.getInt("version"), row.getString("title")))
                .list();
    }

    private PrintJob job(ResultSet row, int index) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new PrintJob(
                row.getLong("id"),
                PrintProduct.valueOf(row.getString("product")),
                LeafletStyle.valueOf(row.getString("style")),
                Imposition.valueOf(row.getString("imposition")),
                row.getInt("copies"),
                URI.create(row.getString("base_address")),
                row.getObject("printed_on", LocalDate.class),
                PrintJobState.valueOf(row.getString("state")),
                row.getInt("done"),
                row.getInt("total"),
                row.getInt("failed"),
                guides(row.getLong("id")),
                row.getString("file_sha256"),
                row.getObject("file_pages", Integer.class),
                row.getString("detail"),
                row.getString("requested_by"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                finished == null ? null : finished.toInstant(),
                deed(row, "fetched"),
                deed(row, "dropped"));
    }

    private static PrintJob.@Nullable Deed deed(ResultSet row, String what) throws SQLException {
        OffsetDateTime at = row.getObject(what + "_at", OffsetDateTime.class);
        return at == null ? null : new PrintJob.Deed(row.getString(what + "_by"), at.toInstant());
    }
}
