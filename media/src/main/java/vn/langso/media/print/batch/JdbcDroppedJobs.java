package vn.langso.media.print.batch;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What jobs that nobody wants any more still have on the disk. */
@Repository
class JdbcDroppedJobs {
    private final JdbcClient jdbc;

    JdbcDroppedJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Long> withFiles() {
        return jdbc.sql("""
                        select j.id from print_job j
                        where j.state in ('CANCELLED', 'DISCARDED') and (j.file_sha256 is not null
                          or exists (select 1 from print_job_chunk c where c.job_id = j.id))
                        order by j.id
                        """).query(Long.class).list();
    }

    /** Hashes of its chunks and of its bound file. */
    List<String> files(long job) {
        return jdbc.sql("""
                        select sha256 from print_job_chunk where job_id = :job and sha256 is not null
                        union select file_sha256 from print_job where id = :job and file_sha256 is not null
                        """).param("job", job).query(String.class).list();
    }

    /** Whether a job that is not dropped has this file. */
    boolean isWanted(String sha256) {
        return jdbc.sql("""
                        select count(*) from print_job j
                        where j.state not in ('CANCELLED', 'DISCARDED') and (j.file_sha256 = :sha256
                          or exists (select 1 from print_job_chunk c where c.job_id = j.id and c.sha256 = :sha256))
                        """).param("sha256", sha256).query(Integer.class).single() > 0;
    }

    /** Its sheets keep what became of them. */
    void forgetFiles(long job) {
        jdbc.sql("delete from print_job_chunk where job_id = :job")
                .param("job", job)
                .update();
        jdbc.sql("update print_job set file_sha256 = null, file_pages = null where id = :job")
                .param("job", job)
                .update();
    }
}
