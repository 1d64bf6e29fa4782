package vn.langso.media.print.batch;

/** A guide in the version that was ordered. */
public record OrderedGuide(String slug, int version, String title) {}
