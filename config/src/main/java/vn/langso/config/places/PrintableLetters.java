package vn.langso.config.places;

import java.util.List;

/** Tells which letters of a name no sheet could show. Whoever prints implements it; where nobody does, all are taken. */
@FunctionalInterface
public interface PrintableLetters {

    /** The code points of a text that cannot be printed, each once, in their order; empty if all can. */
    List<Integer> unprintable(String text);
}
