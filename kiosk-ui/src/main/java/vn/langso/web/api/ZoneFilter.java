package vn.langso.web.api;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.langso.config.Refusal;
import vn.langso.scheduler.speakers.Zones;

/** A zone asked for in an address: none, or one that exists. */
@Component
class ZoneFilter {

    private final Zones zones;

    ZoneFilter(Zones zones) {
        this.zones = zones;
    }

    @Nullable
    String checked(@Nullable String slug) {
        if (slug == null || slug.isBlank()) {
            return null;
        }
        if (zones.find(slug).isEmpty()) {
            throw Refusal.invalid(
                    "zone",
                    "Không có khu vực '%s'; xem các khu vực ở /api/v1/zones.".formatted(slug),
                    "No zone asked for by that slug");
        }
        return slug;
    }
}
