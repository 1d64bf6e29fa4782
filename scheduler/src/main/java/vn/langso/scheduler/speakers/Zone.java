package vn.langso.scheduler.speakers;

import java.util.List;

/**
 * A group of speaker lines, usually a hamlet or the whole commune ("toan-xa", which holds every line).
 *
 * @param lines ids of its lines
 */
public record Zone(String slug, String name, List<String> lines) {
    public static final String WHOLE_COMMUNE = "toan-xa";

    public Zone {
        lines = List.copyOf(lines);
    }
}
