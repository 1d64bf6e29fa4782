package vn.langso.media.print.batch;

import vn.langso.media.print.PrintProduct;

/**
 * The newest version of a guide and product that was printed for a recipient.
 *
 * @param place where it hangs
 * @param recipient as the record calls it
 */
record HangingPaper(Place place, String recipient, int version) {

    /** @param hamletId 0 for the whole commune */
    record Place(String slug, PrintProduct product, long hamletId) {
        boolean inHamlet() {
            return hamletId != 0;
        }
    }
}
