package vn.langso.media.print.batch;

import vn.langso.media.print.PrintProduct;

/**
 * Paper that says what is no longer right.
 *
 * @param printedVersion the newest that these places have
 * @param currentVersion the version of today
 * @param hamlets how many hamlets have only the old one; 0 for sheets of the whole commune
 */
public record StalePrint(
        String slug, String title, PrintProduct product, int printedVersion, int currentVersion, int hamlets) {}
