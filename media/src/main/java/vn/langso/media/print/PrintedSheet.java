package vn.langso.media.print;

/**
 * A PDF ready to print.
 *
 * @param fileName what it is called when saved, for example {@code to-roi-cai-dat-vneid-ban-3.pdf}
 * @param pdf the file; not to be changed
 * @param pages number of sides
 */
public record PrintedSheet(String fileName, byte[] pdf, int pages) {}
