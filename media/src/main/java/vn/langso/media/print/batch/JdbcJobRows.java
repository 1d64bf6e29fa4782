package vn.langso.media.print.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sheets and chunks of jobs in the database. */
@Repository
class JdbcJobRows {
    private final JdbcClient jdbc;

    JdbcJobRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(long job, JobRow row) {
        jdbc.sql("""
                        insert into print_job_row (job_id, row_no, chunk_no, guide_position, recipient_kind,
                          recipient_id, recipient, hamlet_id, state, pages)
                        values (:job, :row, :chunk, :guide, :kind, :recipient, :name, :hamlet, 'WAITING', 0)
                        """)
                .param("job", job)
                .param("row", row.number())
                .param("chunk", row.chunk())
                .param("guide", row.guide())
                .param("kind", row.recipient().kind().name())
                .param("recipient", row.recipient().id())
                .param("name", row.recipient().name())
                .param("hamlet", row.recipient().hamletId())
                .update();
    }

    /** Numbers of the chunks that are not printed yet, in order. */
    List<Integer> openChunks(long job) {
        return jdbc.sql("""
                        select distinct r.chunk_no from print_job_row r
                        where r.job_id = :job and not exists (
                          select 1 from print_job_chunk c where c.job_id = r.job_id and c.chunk_no = r.chunk_no)
                        order by r.chunk_no
                        """).param("job", job).query(Integer.class).list();
    }

    List<JobRow> ofChunk(long job, int chunk) {
        return jdbc.sql("""
                        select row_no, chunk_no, guide_position, recipient_kind, recipient_id, recipient, hamlet_id,
                          state, pages
                        from print_job_row where job_id = :job and chunk_no = :chunk order by row_no
                        """)
                .param("job", job)
                .param("chunk", chunk)
                .query(JdbcJobRows::row)
                .list();
    }

    List<JobRow> all(long job) {
        return jdbc.sql("""
                        select row_no, chunk_no, guide_position, recipient_kind, recipient_id, recipient, hamlet_id,
                          state, pages
                        from print_job_row where job_id = :job order by row_no
                        """).param("job", job).query(JdbcJobRows::row).list();
    }

    /** The rows that were printed, in order. */
    List<JobRow> printed(long job) {
        return all(job).stream()
                .filter(row -> row.state() == JobRow.State.PRINTED)
                .toList();
    }

    /** The rows that were printed, in order, by the number of their chunk. */
    Map<Integer, List<JobRow>> printedByChunk(long job) {
        return printed(job).stream().collect(Collectors.groupingBy(JobRow::chunk));
    }

    /** How many pages the longest sheet has that was printed; 0 if there is none. */
    int longest(long job) {
        return jdbc.sql("select coalesce(max(pages), 0) from print_job_row where job_id = :job and state = 'PRINTED'")
                .param("job", job)
                .query(Integer.class)
                .single();
    }

    List<RowFailure> failures(long job) {
        return jdbc.sql("""
                        select row_no, recipient, detail from print_job_row
                        where job_id = :job and state = 'FAILED' order by row_no
                        """)
                .param("job", job)
                .query((row, index) -> new RowFailure(
                        row.getInt("row_no"),
                        row.getString("recipient"),
                        Optional.ofNullable(row.getString("detail")).orElse("")))
                .list();
    }

    /** Fails with a duplicate key if the chunk is there already. */
    void insertChunk(long job, ChunkPrinter.Chunk chunk) {
        jdbc.sql("insert into print_job_chunk (job_id, chunk_no, sha256) values (:job, :chunk, :sha256)")
                .param("job", job)
                .param("chunk", chunk.number())
                .param("sha256", chunk.sha256().orElse(null))
                .update();
    }

    void setOutcome(long job, ChunkPrinter.Outcome outcome) {
        jdbc.sql("""
                        update print_job_row set state = :state, pages = :pages, detail = :detail,
                          warning = :warning
                        where job_id = :job and row_no = :row and state = 'WAITING'
                        """)
                .param("job", job)
                .param("row", outcome.row().number())
                .param("state", outcome.printed() ? "PRINTED" : "FAILED")
                .param("pages", outcome.pages())
                .param("detail", outcome.printed() ? null : shortened(outcome.failure()))
                .param("warning", outcome.warning().isEmpty() ? null : shortened(outcome.warning()))
                .update();
    }

    /** Chunks of which nothing could be printed wait again; the others stay as they are. */
    void reopenEmptyChunks(long job) {
        jdbc.sql("""
                        update print_job_row set state = 'WAITING', detail = null
                        where job_id = :job and chunk_no in (
                          select c.chunk_no from print_job_chunk c where c.job_id = :job and c.sha256 is null)
                        """).param("job", job).update();
        jdbc.sql("delete from print_job_chunk where job_id = :job and sha256 is null")
                .param("job", job)
                .update();
    }

    /** Hashes of the chunks that have a file, by number. */
    List<StoredChunk> chunks(long job) {
        return jdbc.sql("""
                        select chunk_no, sha256 from print_job_chunk
                        where job_id = :job and sha256 is not null order by chunk_no
                        """)
                .param("job", job)
                .query((row, index) -> new StoredChunk(row.getInt("chunk_no"), row.getString("sha256")))
                .list();
    }

    /** A chunk with the hash of its file. */
    record StoredChunk(int number, String sha256) {}

    private static String shortened(String detail) {
        return detail.substring(0, Math.min(2000, detail.length()));
    }

    private static JobRow row(ResultSet row, int index) throws SQLException {
        return new JobRow(
                row.getInt("row_no"),
                row.getInt("chunk_no"),
                row.getInt("guide_position"),
                new Recipient(
                        Recipient.Kind.valueOf(row.getString("recipient_kind")),
                        row.getLong("recipient_id"),
                        row.getString("recipient"),
                        row.getLong("hamlet_id")),
                JobRow.State.valueOf(row.getString("state")),
                row.getInt("pages"));
    }
}
