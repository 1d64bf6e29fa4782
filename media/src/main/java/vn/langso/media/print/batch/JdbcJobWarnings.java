package vn.langso.media.print.batch;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What preflight said when a job was ordered, and of its single sheets when they were printed. */
@Repository
class JdbcJobWarnings {
    private static final int LONGEST = 1_000;

    /** Of 989 sheets nobody reads each. */
    private static final int EXAMPLES = 5;

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

    /** Of the sheets that are not like the first of their guide or leave out names: the first few, and how many they are. */
    List<String> ofSheets(long job) {
        List<String> sentences = new ArrayList<>(examples(job));
        int all = jdbc.sql("select count(*) from print_job_row where job_id = :job and warning is not null")
                .param("job", job)
                .query(Integer.class)
                .single();
        if (all > sentences.size()) {
            sentences.add("Cả thảy %d tờ trong đợt có điều cần biết như vậy; trên đây là %d tờ đầu."
                    .formatted(all, sentences.size()));
        }
        return sentences;
    }

    private List<String> examples(long job) {
        return jdbc.sql("""
                        select row_no, recipient, warning from print_job_row
                        where job_id = :job and warning is not null order by row_no fetch first %d rows only
                        """.formatted(EXAMPLES))
                .param("job", job)
                .query((row, index) -> "Tờ %d, của “%s”: %s"
                        .formatted(row.getInt("row_no"), row.getString("recipient"), row.getString("warning")))
                .list();
    }
}
