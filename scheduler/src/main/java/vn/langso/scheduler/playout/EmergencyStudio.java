package vn.langso.scheduler.playout;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.langso.config.DurableCommit;
import vn.langso.media.audio.ClipLibrary;
import vn.langso.scheduler.emergency.EmergencyBook;
import vn.langso.scheduler.emergency.EmergencyVoice;
import vn.langso.scheduler.speakers.SpeakerLines;
import vn.langso.scheduler.speakers.Zones;

/** Everything an emergency on air works with. */
@Component
record EmergencyStudio(
        EmergencyBook book,
        EmergencyVoice voice,
        EmergencyLog log,
        ClipLibrary clips,
        Zones zones,
        SpeakerLines speakers,
        Broadcaster broadcaster,
        Checkpoints checkpoints,
        DurableCommit durable,
        StationBoot boot,
        ClockGate gate,
        Monotonic pace) {

    /** The best that is known of the time: an emergency goes on while the machine's clock has lost its way. */
    Clock clock() {
        return new KnownTime(gate);
    }
}
