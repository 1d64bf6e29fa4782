package vn.langso.config.places;

/** A hamlet was added; published inside the transaction. */
public record HamletAdded(Hamlet hamlet) {}
