package vn.langso.media.print.imposition;

import java.util.List;

/**
 * A large page on A4 sheets, left to right and top to bottom. Each sheet repeats 10 mm of its neighbour: cut along the
 * corner marks, the next one is glued over its right or lower edge up to the dashed line, and covers the line. In the lower
 * margin, which is cut off or glued over, stands which sheet of which poster it is.
 */
final class TilePlan implements Plan {
    private static final double PAPER_WIDTH = 210;
    private static final double PAPER_HEIGHT = 297;
    /** Office printers cannot print nearer to the edge. */
    private static final double MARGIN = 8;

    private static final double OVERLAP = 10;
    private static final double MARK = 5;
    /** The next sheet's edge hides the line that it was laid at. */
    private static final double HIDDEN = 0.3;

    private static final double NOTE_INDENT = 4;
    private static final double NOTE_HEIGHT = 4.6;
    private static final double WINDOW_WIDTH = PAPER_WIDTH - 2 * MARGIN;
    private static final double WINDOW_HEIGHT = PAPER_HEIGHT - 2 * MARGIN;

    @Override
    public int documents() {
        return 1;
    }

    @Override
    public void lay(List<List<Leaf>> together, Paper paper) {
        together.getFirst().forEach(leaf -> lay(leaf, paper));
    }

    private static void lay(Leaf leaf, Paper paper) {
        double height = Paper.millimetres(leaf.height());
        int columns = tiles(Paper.millimetres(leaf.width()), WINDOW_WIDTH);
        int rows = tiles(height, WINDOW_HEIGHT);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                paper.page(PAPER_WIDTH, PAPER_HEIGHT);
                double left = MARGIN - column * (WINDOW_WIDTH - OVERLAP);
                double bottom = MARGIN + WINDOW_HEIGHT - height + row * (WINDOW_HEIGHT - OVERLAP);
                paper.placeInWindow(leaf, left, bottom, new Window(MARGIN, MARGIN, WINDOW_WIDTH, WINDOW_HEIGHT));
                corners(paper);
                paper.note(note(leaf, row + 1, column + 1, rows, columns), MARGIN + NOTE_INDENT, NOTE_HEIGHT);
                if (column < columns - 1) {
                    double x = MARGIN + WINDOW_WIDTH - OVERLAP + HIDDEN;
                    paper.dashes(x, MARGIN, x, MARGIN + WINDOW_HEIGHT);
                }
                if (row < rows - 1) {
                    double y = MARGIN + OVERLAP - HIDDEN;
                    paper.dashes(MARGIN, y, MARGIN + WINDOW_WIDTH, y);
                }
            }
        }
    }

    private static int tiles(double length, double window) {
        return Math.max(1, (int) Math.ceil((length - OVERLAP) / (window - OVERLAP)));
    }

    private static String note(Leaf leaf, int row, int column, int rows, int columns) {
        String which = "Hàng %d/%d, cột %d/%d".formatted(row, rows, column, columns);
        String page = leaf.pages() == 1 ? "" : " · Trang %d/%d".formatted(leaf.number(), leaf.pages());
        return which + page + " · " + leaf.sheet();
    }

    private static void corners(Paper paper) {
        double right = MARGIN + WINDOW_WIDTH;
        double top = MARGIN + WINDOW_HEIGHT;
        for (double y : new double[] {MARGIN, top}) {
            paper.line(MARGIN - MARK, y, MARGIN, y);
            paper.line(right, y, right + MARK, y);
        }
        for (double x : new double[] {MARGIN, right}) {
            paper.line(x, MARGIN - MARK, x, MARGIN);
            paper.line(x, top, x, top + MARK);
        }
    }
}
