package vn.langso.ui.station;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.langso.media.audio.ClipLibrary;
import vn.langso.scheduler.emergency.Emergencies;
import vn.langso.scheduler.emergency.Emergency;
import vn.langso.scheduler.playout.ClockGate;
import vn.langso.scheduler.speakers.LineUse;
import vn.langso.scheduler.speakers.SpeakerLines;
import vn.langso.scheduler.speakers.Zones;

/** What every staff page needs to declare, show and end emergencies. */
@Component
record EmergencyDesk(
        Emergencies emergencies,
        ClockGate clock,
        Zones zones,
        SpeakerLines speakers,
        ClipLibrary clips,
        StationTimes times,
        SignedIn signedIn,
        EmergencyNews news) {

    /** The other emergency that one must wait for on some of its lines. */
    Optional<String> waitsFor(Emergency emergency) {
        return speakers.emergencyBefore(zones.linesOf(emergency.what().zones()), emergency.id())
                .map(LineUse::title);
    }
}
