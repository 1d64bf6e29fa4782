package vn.langso.media.print.batch;

import vn.langso.media.print.PrintProduct;

/**
 * Paper that says what is no longer right.
 *
 * @param printedVersion the newest that somebody in each of these hamlets has
 * @param currentVersion the version of today
 * @param hamlets in how many hamlets; 0 for sheets of the whole commune
 */
public record StalePrint(
        String slug, String title, PrintProduct product, int printedVersion, int currentVersion, int hamlets) {}
