package vn.langso.media.print;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The parts of a sheet with their heights in millimetres, as laid out in one text size. */
record Parts(Map<String, Double> heights) {
    private static final String STEP = "step-";
    private static final Map<String, String> LABELS = Map.of(
            "head", "phần đầu",
            "cover", "trang bìa",
            "warnings", "cảnh báo",
            "outline", "danh sách bước",
            "closing", "phần cuối",
            "again", "phần đầu các tờ sau",
            "onward", "chân các tờ trước",
            "card", "thẻ với tên bài, nơi và địa chỉ",
            "below", "lề dưới các thẻ");

    Parts {
        heights = Map.copyOf(heights);
    }

    static String step(int number) {
        return STEP + number;
    }

    /** What people call a part. */
    static String label(String part) {
        return part.startsWith(STEP) ? "mục " + part.substring(STEP.length()) : LABELS.getOrDefault(part, part);
    }

    double height(String part) {
        return Objects.requireNonNull(heights.get(part), () -> "sheet has no part " + part);
    }

    /** Names of the steps in their order. */
    List<String> steps() {
        long count =
                heights.keySet().stream().filter(name -> name.startsWith(STEP)).count();
        return java.util.stream.IntStream.rangeClosed(1, (int) count)
                .mapToObj(Parts::step)
                .toList();
    }
}
