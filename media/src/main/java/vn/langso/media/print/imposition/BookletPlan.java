package vn.langso.media.print.imposition;

import java.util.List;

/**
 * Saddle stitch: of eight pages the first sheet carries 8|1 and 2|7, the second 6|3 and 4|5. Pages that are missing to a
 * multiple of four stay empty at the end.
 */
final class BookletPlan implements Plan {
    static final int PAGES_A_SHEET = 4;
    private static final double TICK = 4;
    private static final double A5_WIDTH = 148;
    private static final double A4_LONG = 297;

    @Override
    public int documents() {
        return 1;
    }

    @Override
    public void lay(List<List<Leaf>> together, Paper paper) {
        List<Leaf> pages = together.getFirst();
        int padded = (pages.size() + PAGES_A_SHEET - 1) / PAGES_A_SHEET * PAGES_A_SHEET;
        for (int outer = 0; outer < padded / 2; outer += 2) {
            side(pages, padded - 1 - outer, outer, paper);
            side(pages, outer + 1, padded - 2 - outer, paper);
        }
    }

    private static void side(List<Leaf> pages, int left, int right, Paper paper) {
        double page = Paper.millimetres(pages.getFirst().width());
        double width = half(page);
        double height = Paper.millimetres(pages.getFirst().height());
        paper.page(2 * width, height);
        put(pages, left, (width - page) / 2, paper);
        put(pages, right, width + (width - page) / 2, paper);
        paper.dashes(width, 0, width, TICK);
        paper.dashes(width, height - TICK, width, height);
    }

    /** Two pages of A5 are a millimetre narrower than the A4 they are printed on. */
    private static double half(double page) {
        return Math.rint(page) == A5_WIDTH ? A4_LONG / 2 : page;
    }

    private static void put(List<Leaf> pages, int number, double left, Paper paper) {
        if (number < pages.size()) {
            paper.place(pages.get(number), left, 0);
        }
    }
}
