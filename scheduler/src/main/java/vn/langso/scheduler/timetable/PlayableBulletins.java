package vn.langso.scheduler.timetable;

import java.util.Optional;

/** Port to bulletins and their clips: what a slot would play. */
interface PlayableBulletins {
    Optional<Playable> find(long bulletinId);
}
