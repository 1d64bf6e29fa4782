package vn.langso.media.print.batch;

/**
 * One sheet of an order.
 *
 * @param number from 1, in the order of printing
 * @param recipient as lists show it
 * @param guide its title
 */
public record OrderedSheet(int number, String recipient, String guide) {}
