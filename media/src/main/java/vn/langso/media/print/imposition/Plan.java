package vn.langso.media.print.imposition;

import java.util.List;

/** One way to lay documents on paper. Not thread-safe: one per file. */
interface Plan {
    /** How many documents it lays together. */
    int documents();

    /** Lays this many documents, or fewer at the very end. */
    void lay(List<List<Leaf>> together, Paper paper);
}
