package vn.langso.media.pictures;

/** How many pixels a picture may claim in its header; decoding one that claims more would cost memory without end. */
final class PixelLimit {
    /** 40 megapixels: beyond the cameras of phones in their usual setting. */
    static final long MOST = 40_000_000;
    /** A decoder holds whole lines. */
    static final int LONGEST_SIDE = 20_000;
    /** Less is an icon or a tracking dot, not a picture for paper. */
    static final int SHORTEST_SIDE = 32;

    private PixelLimit() {}

    static void check(String name, int width, int height) {
        if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST) {
            throw PictureRefusal.tooManyPixels(name, width, height);
        }
        if (Math.min(width, height) < SHORTEST_SIDE) {
            throw PictureRefusal.tooFewPixels(name, width, height);
        }
    }
}
