package vn.langso.media.print.imposition;

import java.util.List;

/**
 * A large page on A4 sheets, left to right and top to bottom. Each sheet repeats 10 mm of its neighbour; dashed lines say
 * where the next one is glued on, corner marks where the picture ends.
 */
final class TilePlan implements Plan {
    private static final double PAPER_WIDTH = 210;
    private static final double PAPER_HEIGHT = 297;
    /** Office printers cannot print nearer to the edge. */
    private static final double MARGIN = 8;

    private static final double OVERLAP = 10;
    private static final double MARK = 5;
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
                marks(column, row, paper);
            }
        }
    }

    private static int tiles(double length, double window) {
        return Math.max(1, (int) Math.ceil((length - OVERLAP) / (window - OVERLAP)));
    }

    private static void marks(int column, int row, Paper paper) {
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
        if (column > 0) {
            paper.dashes(MARGIN + OVERLAP, MARGIN, MARGIN + OVERLAP, top);
        }
        if (row > 0) {
            paper.dashes(MARGIN, top - OVERLAP, right, top - OVERLAP);
        }
    }
}
