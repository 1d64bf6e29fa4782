package vn.langso.media.print.imposition;

import java.util.List;

/**
 * Each page on larger paper with room for bleed, crop marks at its corners and dashed fold marks at its edges; trim and
 * bleed boxes are set for the shop's programs.
 *
 * @param folds distances from the left edge, mm: of fronts, of backs
 */
record PrintShopPlan(List<Double> frontFolds, List<Double> backFolds) implements Plan {
    private static final double BLEED = 3;
    private static final double ROOM = 10;
    private static final double MARK_END = ROOM - BLEED - 0.5;

    PrintShopPlan {
        frontFolds = List.copyOf(frontFolds);
        backFolds = List.copyOf(backFolds);
    }

    @Override
    public int documents() {
        return 1;
    }

    @Override
    public void lay(List<List<Leaf>> together, Paper paper) {
        List<Leaf> pages = together.getFirst();
        for (int side = 0; side < pages.size(); side++) {
            lay(pages.get(side), side % 2 == 0 ? frontFolds : backFolds, paper);
        }
    }

    private static void lay(Leaf leaf, List<Double> folds, Paper paper) {
        double width = Paper.millimetres(leaf.width());
        double height = Paper.millimetres(leaf.height());
        paper.boxes(new Window(ROOM, ROOM, width, height), BLEED);
        paper.page(width + 2 * ROOM, height + 2 * ROOM);
        paper.place(leaf, ROOM, ROOM);
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
