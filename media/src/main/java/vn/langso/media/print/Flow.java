package vn.langso.media.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Lets parts flow through columns in order, evenly: of all ways that fit, the one whose columns leave the most equal
 * rest. Pure.
 *
 * @param gap least space between two parts, mm
 * @param widestGap to which the gap may grow to fill a column, mm
 */
record Flow(double gap, double widestGap) {
    /** Heights are measured apart and rounded to dots; together they may be this much higher, mm. */
    private static final double ROUNDING = 0.5;

    /** The parts of one column, and the gap that fills it. */
    record Column(List<String> parts, double gap) {}

    /** One column for each room (mm), none empty; empty if the parts do not fit. */
    Optional<List<Column>> distribute(List<String> names, Parts parts, List<Double> rooms) {
        double[][] cost = new double[rooms.size() + 1][names.size() + 1];
        int[][] begin = new int[rooms.size() + 1][names.size() + 1];
        Arrays.stream(cost).forEach(row -> Arrays.fill(row, Double.POSITIVE_INFINITY));
        cost[0][0] = 0;
        for (int column = 1; column <= rooms.size(); column++) {
            for (int end = column; end <= names.size(); end++) {
                for (int start = column - 1; start < end; start++) {
                    double rest = rooms.get(column - 1) - filled(names.subList(start, end), parts);
                    double sum = cost[column - 1][start] + (rest < 0 ? Double.POSITIVE_INFINITY : rest * rest);
                    if (sum < cost[column][end]) {
                        cost[column][end] = sum;
                        begin[column][end] = start;
                    }
                }
            }
        }
        return Double.isInfinite(cost[rooms.size()][names.size()])
                ? Optional.empty()
                : Optional.of(columns(names, parts, rooms, begin));
    }

    private List<Column> columns(List<String> names, Parts parts, List<Double> rooms, int[][] begin) {
        List<Column> columns = new ArrayList<>();
        int end = names.size();
        for (int column = rooms.size(); column > 0; column--) {
            int start = begin[column][end];
            List<String> own = names.subList(start, end);
            columns.addFirst(new Column(List.copyOf(own), stretched(own, parts, rooms.get(column - 1))));
            end = start;
        }
        return columns;
    }

    /** Height of the parts one below the other, mm. */
    double height(List<String> names, Parts parts) {
        return filled(names, parts);
    }

    private double filled(List<String> names, Parts parts) {
        return names.stream().mapToDouble(parts::height).sum() + gap * (names.size() - 1) + ROUNDING;
    }

    private double stretched(List<String> names, Parts parts, double room) {
        if (names.size() < 2) {
            return gap;
        }
        double rest = room - filled(names, parts);
        return Math.min(widestGap, gap + rest / (names.size() - 1));
    }
}
