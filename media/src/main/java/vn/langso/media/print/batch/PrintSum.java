package vn.langso.media.print.batch;

import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintProduct;

/**
 * How much of a guide went to paper in a time.
 *
 * @param guide title as it was last printed
 * @param sides of paper that came out of the printer, of whatever size
 * @param sheets of paper, printed on one side or on both
 * @param cost estimated by the office's prices, đồng
 */
public record PrintSum(
        String guide, PrintProduct product, LeafletStyle style, long copies, long sides, long sheets, long cost) {}
