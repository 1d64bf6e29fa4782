package vn.langso.media.print;

import java.util.List;
import java.util.Map;

/**
 * Clean words for a template, by slot, and what is repeated in it, by list.
 *
 * @param lists each entry fills one copy of the pattern, with lists of its own
 */
record SheetWords(Map<String, String> single, Map<String, List<SheetWords>> lists) {
    SheetWords {
        single = Map.copyOf(single);
        lists = Map.copyOf(lists);
    }

    /** Rows without lists of their own. */
    static List<SheetWords> rows(List<Map<String, String>> rows) {
        return rows.stream().map(row -> new SheetWords(row, Map.of())).toList();
    }
}
