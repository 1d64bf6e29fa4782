package vn.langso.media.guides;

/** A group of guides, with the name residents see. */
public record GuideCategory(String slug, String name) {}
