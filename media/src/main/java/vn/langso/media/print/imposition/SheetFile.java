package vn.langso.media.print.imposition;

import java.nio.file.Path;
import java.util.List;

/**
 * A PDF that holds several documents one after the other.
 *
 * @param pages number of pages of each document, in order
 * @param names what people call each document, in order
 */
public record SheetFile(Path pdf, List<Integer> pages, List<String> names) {
    public SheetFile {
        pages = List.copyOf(pages);
        names = List.copyOf(names);
    }
}
