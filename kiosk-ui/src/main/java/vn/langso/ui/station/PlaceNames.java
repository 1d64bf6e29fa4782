package vn.langso.ui.station;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.langso.scheduler.speakers.Zone;

/** The zones by their names; a zone that is gone keeps its slug. Immutable. */
record PlaceNames(Map<String, String> names) {
    PlaceNames {
        names = Map.copyOf(names);
    }

    static PlaceNames of(List<Zone> zones) {
        return new PlaceNames(zones.stream().collect(Collectors.toMap(Zone::slug, Zone::name)));
    }

    /** "Thôn Đông, Thôn Đoài". */
    String joined(List<String> slugs) {
        return slugs.stream().map(slug -> names.getOrDefault(slug, slug)).collect(Collectors.joining(", "));
    }
}
