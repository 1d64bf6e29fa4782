package vn.langso.media.print;

import java.util.List;

/**
 * A rectangle on a page that holds parts of a sheet one below the other. Millimetres from the page's content area.
 *
 * @param page from 0
 * @param gap space between two parts
 * @param parts names of the parts, from top to bottom
 */
record Panel(int page, double left, double top, double width, double height, double gap, List<String> parts) {
    Panel {
        parts = List.copyOf(parts);
    }
}
