package vn.langso.media.print.imposition;

/** A rectangle on paper, in millimetres from the lower left corner. */
record Window(double left, double bottom, double width, double height) {}
