package vn.langso.config.places;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import vn.langso.config.Refusal;
import vn.langso.config.VietnameseText;

/**
 * Which column stands where. "Tên tổ", "TEN_TO" and "ten-to" are the same column; columns that nobody knows are passed
 * over.
 *
 * @param width number of columns in the header row
 */
record TeamHeader(Map<TeamColumn, Integer> places, int width) {
    TeamHeader {
        places = Map.copyOf(places);
    }

    /** @throws Refusal that names every missing and every doubled column */
    static TeamHeader of(CSVRecord line) {
        List<String> names = line.stream()
                .map(name -> VietnameseText.slug(name).replace('-', '_'))
                .toList();
        Map<TeamColumn, Integer> places = new EnumMap<>(TeamColumn.class);
        List<Refusal.Problem> problems = new ArrayList<>();
        for (TeamColumn column : TeamColumn.values()) {
            long times = names.stream().filter(column.word()::equals).count();
            if (times == 1) {
                places.put(column, names.indexOf(column.word()));
            } else {
                problems.add(new Refusal.Problem(column.word(), sentence(column, times)));
            }
        }
        refuse(problems, names);
        return new TeamHeader(places, names.size());
    }

    /** The cell of a column; empty where the row is too short. */
    String cell(CSVRecord line, TeamColumn column) {
        Integer place = places.get(column);
        return place == null || place >= line.size() ? "" : line.get(place);
    }

    private static String sentence(TeamColumn column, long times) {
        return times == 0
                ? "Thiếu cột '%s'.".formatted(column.word())
                : "Cột '%s' có %d lần; chỉ để lại một.".formatted(column.word(), times);
    }

    private static void refuse(List<Refusal.Problem> problems, List<String> found) {
        if (problems.isEmpty()) {
            return;
        }
        String needed = TeamCsv.columnWords().collect(Collectors.joining(","));
        String there = found.stream().limit(12).map(CellText::excerpt).collect(Collectors.joining(", "));
        String detail = Stream.concat(
                        problems.stream().map(Refusal.Problem::detail),
                        Stream.of("Dòng tiêu đề phải là: %s (tệp này có: %s).".formatted(needed, there)))
                .collect(Collectors.joining(" "));
        throw new Refusal(Refusal.Kind.INVALID, "Team list without its columns: " + there, detail, problems);
    }
}
