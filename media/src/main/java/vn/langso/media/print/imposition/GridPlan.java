package vn.langso.media.print.imposition;

import java.util.List;

/**
 * Several A5 documents side by side, each keeping its place on front and back, with ticks where to cut.
 *
 * @param duplex whether any document of the whole file has a back: then every sheet has one
 */
record GridPlan(int columns, int rows, double width, double height, boolean duplex) implements Plan {
    private static final double TICK = 5;

    /** Two on A4 landscape. */
    static GridPlan twoUp(boolean duplex) {
        return new GridPlan(2, 1, 297, 210, duplex);
    }

    /** Four on A3 upright. */
    static GridPlan fourUp(boolean duplex) {
        return new GridPlan(2, 2, 297, 420, duplex);
    }

    @Override
    public int documents() {
        return columns * rows;
    }

    @Override
    public void lay(List<List<Leaf>> together, Paper paper) {
        int sides = together.stream().mapToInt(List::size).max().orElse(0);
        int all = Backs.padded(sides, duplex);
        for (int side = 0; side < all; side++) {
            paper.page(width, height);
            for (int place = 0; place < together.size(); place++) {
                if (side < together.get(place).size()) {
                    put(together.get(place).get(side), place, side % 2 == 1, paper);
                }
            }
            ticks(paper);
        }
    }

    /** In the middle of its cell; on the back the columns change sides. */
    private void put(Leaf leaf, int place, boolean back, Paper paper) {
        int column = back ? columns - 1 - place % columns : place % columns;
        double cellWidth = width / columns;
        double cellHeight = height / rows;
        double top = height - (place / columns + 1) * cellHeight;
        paper.place(
                leaf,
                column * cellWidth + (cellWidth - Paper.millimetres(leaf.width())) / 2,
                top + (cellHeight - Paper.millimetres(leaf.height())) / 2);
    }

    private void ticks(Paper paper) {
        for (int column = 1; column < columns; column++) {
            double x = column * width / columns;
            paper.line(x, 0, x, TICK);
            paper.line(x, height - TICK, x, height);
        }
        for (int row = 1; row < rows; row++) {
            double y = row * height / rows;
            paper.line(0, y, TICK, y);
            paper.line(width - TICK, y, width, y);
        }
    }
}
