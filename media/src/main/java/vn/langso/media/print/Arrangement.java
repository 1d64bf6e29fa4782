package vn.langso.media.print;

import java.util.List;

/** Where every part of a sheet stands. Panels are in reading order. */
record Arrangement(int pages, List<Panel> panels) {
    Arrangement {
        panels = List.copyOf(panels);
    }
}
