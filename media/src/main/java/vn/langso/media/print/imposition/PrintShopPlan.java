package vn.langso.media.print.imposition;

import java.util.List;

/**
 * Each page on larger paper with room for bleed, crop marks at its corners and dashed fold marks at its edges; trim and
 * bleed boxes are set for the shop's programs.
 *
 * @param narrowLeft folds of a side whose narrow panel is the left one, as distances from the left edge, mm
 * @param narrowRight folds of a side whose narrow panel is the right one
 * @param duplex whether any document of the whole file has a back: then every sheet has one
 */
record PrintShopPlan(List<Double> narrowLeft, List<Double> narrowRight, boolean duplex) implements Plan {
    private static final int SIDES_OF_TWO_SHEETS = 4;
    private static final double BLEED = 3;
    private static final double ROOM = 10;
    private static final double MARK_END = ROOM - BLEED - 0.5;

    PrintShopPlan {
        narrowLeft = List.copyOf(narrowLeft);
        narrowRight = List.copyOf(narrowRight);
    }

    @Override
    public int documents() {
        return 1;
    }

    @Override
    public void lay(List<List<Leaf>> together, Paper paper) {
        List<Leaf> pages = together.getFirst();
        for (int side = 0; side < Backs.padded(pages.size(), duplex); side++) {
            Leaf page = pages.get(Math.min(side, pages.size() - 1));
            sheet(page, folds(side), paper);
            if (side < pages.size()) {
                paper.place(page, ROOM, ROOM);
            }
        }
    }

    /** Of a tri-fold's loose inner sheet the front is laid out as the inner side before it, its back mirrors it. */
    private List<Double> folds(int side) {
        int turned = side % SIDES_OF_TWO_SHEETS;
        return turned == 0 || turned == SIDES_OF_TWO_SHEETS - 1 ? narrowLeft : narrowRight;
    }

    /** Paper as for this page, with its marks. */
    private static void sheet(Leaf leaf, List<Double> folds, Paper paper) {
        double width = Paper.millimetres(leaf.width());
        double height = Paper.millimetres(leaf.height());
        paper.boxes(new Window(ROOM, ROOM, width, height), BLEED);
        paper.page(width + 2 * ROOM, height + 2 * ROOM);
        for (double x : new double[] {ROOM, ROOM + width}) {
            paper.line(x, 0, x, MARK_END);
            paper.line(x, height + 2 * ROOM - MARK_END, x, height + 2 * ROOM);
        }
        for (double y : new double[] {ROOM, ROOM + height}) {
            paper.line(0, y, MARK_END, y);
            paper.line(width + 2 * ROOM - MARK_END, y, width + 2 * ROOM, y);
        }
        for (double fold : folds) {
            paper.dashes(ROOM + fold, 0, ROOM + fold, MARK_END);
            paper.dashes(ROOM + fold, height + 2 * ROOM - MARK_END, ROOM + fold, height + 2 * ROOM);
        }
    }
}
