package vn.langso.scheduler.timetable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.langso.scheduler.speakers.Zone;

/** Bulletins and zones as they are now, each asked for once. Made for one question, not thread-safe. */
final class AskedOnce implements PlayableBulletins, ZoneBook {
    private final PlayableBulletins bulletins;
    private final List<Zone> zones;
    private final Map<Long, Optional<Playable>> known = new HashMap<>();

    AskedOnce(PlayableBulletins bulletins, ZoneBook zones) {
        this.bulletins = bulletins;
        this.zones = zones.all();
    }

    @Override
    public Optional<Playable> find(long bulletinId) {
        return known.computeIfAbsent(bulletinId, bulletins::find);
    }

    @Override
    public List<Zone> all() {
        return zones;
    }
}
