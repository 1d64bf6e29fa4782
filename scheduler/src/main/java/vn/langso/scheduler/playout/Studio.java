package vn.langso.scheduler.playout;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.langso.config.DurableCommit;
import vn.langso.media.audio.ClipLibrary;
import vn.langso.scheduler.speakers.SpeakerLines;
import vn.langso.scheduler.timetable.Ledger;

/** Everything an airing works with. */
@Component
record Studio(
        Ledger ledger,
        Admission admission,
        Turnstile turnstile,
        ClipLibrary clips,
        LeadIn leadIn,
        SpeakerLines speakers,
        AirBook book,
        DurableCommit durable,
        Checkpoints checkpoints,
        StationBoot boot,
        ClockGate gate,
        Monotonic pace,
        Clock clock,
        Continuation continuation) {

    /** The best that is known of the time, for what is written of an airing while the clock may lose its way. */
    Clock knownTime() {
        return new KnownTime(gate);
    }
}
