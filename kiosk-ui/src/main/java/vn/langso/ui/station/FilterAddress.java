package vn.langso.ui.station;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the address of a page says of its filter: whoever opens the link sees the same. Immutable. */
record FilterAddress(Map<String, String> choices) {
    FilterAddress {
        choices = Map.copyOf(choices);
    }

    static FilterAddress of(Location location) {
        Map<String, String> choices = new LinkedHashMap<>();
        location.getQueryParameters()
                .getParameters()
                .forEach((name, values) -> values.stream()
                        .findFirst()
                        .filter(value -> !value.isBlank())
                        .ifPresent(value -> choices.put(name, value)));
        return new FilterAddress(choices);
    }

    static FilterAddress none() {
        return new FilterAddress(Map.of());
    }

    /** With one choice more; null or blank is no choice. */
    FilterAddress with(String name, @Nullable String value) {
        Map<String, String> more = new LinkedHashMap<>(choices);
        more.remove(name);
        if (value != null && !value.isBlank()) {
            more.put(name, value);
        }
        return new FilterAddress(more);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(choices.get(name));
    }

    /** A day written as 2026-11-24; what is none counts as not chosen. */
    Optional<LocalDate> day(String name) {
        return text(name).flatMap(FilterAddress::parsed);
    }

    private static Optional<LocalDate> parsed(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    QueryParameters asParameters() {
        return QueryParameters.simple(choices);
    }

    /** Shows in the browser's address line what is on the page, without another visit. */
    void show(UI ui, String path) {
        ui.getPage().getHistory().replaceState(null, new Location(path, asParameters()));
    }
}
