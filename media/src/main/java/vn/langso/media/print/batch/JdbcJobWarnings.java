package vn.langso.media.print.batch;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What preflight said when a job was ordered. */
@Repository
class JdbcJobWarnings {
    private static final int LONGEST = 1_000;

    private final JdbcClient jdbc;

    JdbcJobWarnings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(long job, List<String> sentences) {
        for (int position = 0; position < sentences.size(); position++) {
            String sentence = sentences.get(position);
            jdbc.sql("insert into print_job_warning (job_id, position, sentence) values (:job, :position, :sentence)")
                    .param("job", job)
                    .param("position", position)
                    .param("sentence", sentence.substring(0, Math.min(LONGEST, sentence.length())))
                    .update();
        }
    }

    /** In the order of the guides. */
    List<String> of(long job) {
        return jdbc.sql("select sentence from print_job_warning where job_id = :job order by position")
                .param("job", job)
                .query(String.class)
                .list();
    }
}
