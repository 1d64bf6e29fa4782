package vn.langso.media.print.batch;

/**
 * A sheet that could not be printed.
 *
 * @param row of the job, from 1
 * @param recipient who does not get it
 * @param detail a Vietnamese sentence that says why
 */
public record RowFailure(int row, String recipient, String detail) {}
