package vn.langso.ui.station;

import org.springframework.stereotype.Component;
import vn.langso.media.audio.ClipLibrary;
import vn.langso.scheduler.emergency.Emergencies;
import vn.langso.scheduler.playout.ClockGate;
import vn.langso.scheduler.speakers.Zones;

/** What every staff page needs to declare, show and end emergencies. */
@Component
record EmergencyDesk(
        Emergencies emergencies,
        ClockGate clock,
        Zones zones,
        ClipLibrary clips,
        StationTimes times,
        SignedIn signedIn,
        EmergencyNews news) {}
