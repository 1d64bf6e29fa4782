package vn.langso.media.print.batch;

import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What preflight said when a job was ordered, and of its single sheets when they were printed. */
@Repository
class JdbcJobWarnings {
    private static final int LONGEST = 1_000;

    /** Of 989 different things nobody reads each. */
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

    /**
     * Something that is to be said of sheets.
     *
     * @param row number of the first of them
     * @param sheets how many they are
     */
    private record Told(int row, String recipient, int sheets, String words) {
        String sentence() {
            String more = sheets == 1 ? "" : " và %d tờ nữa".formatted(sheets - 1);
            return "Tờ %d, của “%s”%s: %s".formatted(row, recipient, more, words);
        }
    }

    /** Of sheets that are printed: the same of many is said once; of different things the first few, and how many there are. */
    List<String> ofSheets(long job) {
        List<Told> told = Stream.concat(findings(job).stream(), otherLengths(job).stream())
                .sorted(Comparator.comparingInt(Told::row))
                .toList();
        List<String> sentences = new ArrayList<>(
                told.stream().limit(EXAMPLES).map(Told::sentence).toList());
        if (told.size() > EXAMPLES) {
            sentences.add("Cả thảy có %d điều cần biết như vậy về các tờ trong đợt; trên đây là %d điều đầu."
                    .formatted(told.size(), EXAMPLES));
        }
        return sentences;
    }

    private List<Told> findings(long job) {
        return jdbc.sql("""
                        select r.row_no, r.recipient, alike.sheets, alike.warning
                        from (select warning, min(row_no) as first_row, count(*) as sheets from print_job_row
                              where job_id = :job and warning is not null group by warning) alike
                        join print_job_row r on r.job_id = :job and r.row_no = alike.first_row
                        """)
                .param("job", job)
                .query((row, index) -> new Told(
                        row.getInt("row_no"),
                        row.getString("recipient"),
                        row.getInt("sheets"),
                        row.getString("warning")))
                .list();
    }

    /** Sheets of one length of a guide. */
    private record Length(int guide, int pages, int row, String recipient, int sheets) {}

    /** Sheets that are longer or shorter than most of their guide: who staples or folds them must know. */
    private List<Told> otherLengths(long job) {
        Map<Integer, List<Length>> byGuide = lengths(job).stream().collect(Collectors.groupingBy(Length::guide));
        return byGuide.values().stream()
                .flatMap(lengths -> {
                    Length usual = Collections.max(
                            lengths,
                            Comparator.comparingInt(Length::sheets).thenComparing(Length::row, reverseOrder()));
                    return lengths.stream().filter(length -> length != usual).map(length -> told(length, usual));
                })
                .toList();
    }

    private static Told told(Length other, Length usual) {
        return new Told(
                other.row(),
                other.recipient(),
                other.sheets(),
                "có %d mặt giấy, các tờ khác của bài này có %d.".formatted(other.pages(), usual.pages()));
    }

    private List<Length> lengths(long job) {
        return jdbc.sql("""
                        select r.guide_position, r.pages, r.row_no, r.recipient, alike.sheets
                        from (select guide_position, pages, min(row_no) as first_row, count(*) as sheets
                              from print_job_row where job_id = :job and state = 'PRINTED'
                              group by guide_position, pages) alike
                        join print_job_row r on r.job_id = :job and r.row_no = alike.first_row
                        """)
                .param("job", job)
                .query((row, index) -> new Length(
                        row.getInt("guide_position"),
                        row.getInt("pages"),
                        row.getInt("row_no"),
                        row.getString("recipient"),
                        row.getInt("sheets")))
                .list();
    }
}
