package vn.langso.config;

/** The commune's name, places or trial mode changed. */
public record CommuneChanged(Commune commune) {}
