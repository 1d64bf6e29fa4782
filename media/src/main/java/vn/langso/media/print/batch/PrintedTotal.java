package vn.langso.media.print.batch;

/**
 * What lines come to.
 *
 * @param lines how many times somebody printed
 * @param pages of all copies
 */
public record PrintedTotal(int lines, long copies, long pages) {}
