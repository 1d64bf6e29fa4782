package vn.langso.scheduler.emergency;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.config.StaffAction;

/**
 * The register of emergencies. Whoever puts one on air adopts it first; a station that lost it to another gets false and
 * is silent. Thread-safe.
 */
@Service
public class EmergencyBook {
    private static final String SYSTEM = "system";

    private final JdbcEmergencies emergencies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EmergencyBook(JdbcEmergencies emergencies, ApplicationEventPublisher events, Clock clock) {
        this.emergencies = emergencies;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    Emergency add(EmergencyDraft draft, EmergencySound sound, String by, Instant at) {
        long id = emergencies.insert(draft, sound, by, at);
        tell(id, by, "declare emergency", draft.title() + ": " + draft.reason());
        return get(id);
    }

    @Transactional
    Emergency stop(long id, String by, Instant at) {
        Emergency emergency = get(id);
        if (!emergencies.end(id, EmergencyStatus.STOPPED, by, at)) {
            throw EmergencyRefusal.over(emergency, clock);
        }
        tell(id, by, "stop emergency", emergency.title());
        return get(id);
    }

    @Transactional
    Emergency approve(long id, String by, Instant at) {
        Emergency emergency = get(id);
        if (emergency.author().equalsIgnoreCase(by)) {
            throw EmergencyRefusal.ownDeed(emergency, by);
        }
        if (!emergencies.approve(id, by, at)) {
            throw EmergencyRefusal.approved(emergency);
        }
        tell(id, by, "approve emergency", emergency.title());
        return get(id);
    }

    /** Its time is over; false if somebody ended it before. */
    @Transactional
    public boolean expire(Emergency emergency, Instant at) {
        boolean ours = emergencies.end(emergency.id(), EmergencyStatus.EXPIRED, SYSTEM, at);
        if (ours) {
            tell(emergency.id(), SYSTEM, "expire emergency", emergency.title());
        }
        return ours;
    }

    /**
     * This station takes it on, if it is in force and no other living one has it.
     *
     * @param station who asks
     * @param living the stations that are alive, this one among them
     */
    @Transactional
    public boolean adopt(long id, String station, List<String> living) {
        return emergencies.adopt(id, station, living);
    }

    /** Whether it is in force and still with this station. */
    @Transactional(readOnly = true)
    public boolean isWith(long id, String station) {
        return emergencies.isWith(id, station);
    }

    /** A round was on air in full. */
    @Transactional
    public void roundOver(long id, Instant nextRoundAt) {
        emergencies.roundOver(id, nextRoundAt);
        events.publishEvent(new EmergencyChanged(id));
    }

    /** It sounds otherwise than was written. */
    @Transactional
    public void soundsLike(long id, EmergencySound sound) {
        emergencies.sound(id, sound);
        events.publishEvent(new EmergencyChanged(id));
    }

    @Transactional(readOnly = true)
    public List<Emergency> inForce() {
        return emergencies.inForce();
    }

    @Transactional(readOnly = true)
    List<Emergency> endedBetween(Instant since, Instant now) {
        return emergencies.endedBetween(since, now);
    }

    @Transactional(readOnly = true)
    List<Emergency> unapproved() {
        return emergencies.unapproved();
    }

    @Transactional(readOnly = true)
    List<Emergency> newest(int limit) {
        return emergencies.newest(limit);
    }

    /** Refuses an unknown number. */
    @Transactional(readOnly = true)
    public Emergency get(long id) {
        return emergencies.find(id).orElseThrow(() -> EmergencyRefusal.unknown(id));
    }

    @Transactional(readOnly = true)
    Optional<Emergency> find(long id) {
        return emergencies.find(id);
    }

    private void tell(long id, String by, String action, String what) {
        events.publishEvent(new StaffAction(by, action, "#" + id + " " + what));
        events.publishEvent(new EmergencyChanged(id));
    }
}
