package vn.langso.media.print.batch;

import vn.langso.media.print.LeafletStyle;

/**
 * How many notices of a zone's weeks went to paper in a time.
 *
 * @param sides printed sides of A4 of all copies
 * @param cost estimated by the office's prices, đồng
 */
public record NoticeSum(String zoneName, LeafletStyle style, long copies, long sides, long cost) {}
