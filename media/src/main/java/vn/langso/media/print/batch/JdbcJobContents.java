package vn.langso.media.print.batch;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the sheets of a job's guides said when it was ordered, in the database. */
@Repository
class JdbcJobContents {
    private final JdbcClient jdbc;

    JdbcJobContents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a guide that the job has already. */
    void bind(long job, int guide, SheetContent content) {
        jdbc.sql("update print_job_guide set content = :content where job_id = :job and position = :guide")
                .param("content", content.written())
                .param("job", job)
                .param("guide", guide)
                .update();
    }

    /** Empty for a job that was ordered before contents were kept. */
    Optional<SheetContent> find(long job, int guide) {
        return jdbc.sql("""
                        select content from print_job_guide
                        where job_id = :job and position = :guide and content is not null
                        """)
                .param("job", job)
                .param("guide", guide)
                .query(String.class)
                .optional()
                .map(SheetContent::read);
    }
}
