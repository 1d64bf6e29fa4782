package vn.langso.scheduler.playout;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import vn.langso.config.DurableCommit;
import vn.langso.media.audio.ClipLibrary;
import vn.langso.scheduler.emergency.Emergency;
import vn.langso.scheduler.emergency.EmergencyBook;
import vn.langso.scheduler.emergency.EmergencyVoice;
import vn.langso.scheduler.speakers.SpeakerLines;
import vn.langso.scheduler.speakers.Zones;

/** What a station finds that was off while the time of an emergency ran out. */
class EmergencyAiringsTest {
    private static final Instant NOW = Instant.parse("2027-02-05T10:30:00Z");

    private final EmergencyBook book = mock();
    private final EmergencyLog log = mock();
    private final StationBoot boot = new StationBoot();
    private final Emergency expired = mock();

    @BeforeEach
    void anEmergencyWhoseTimeIsOver() {
        given(expired.id()).willReturn(3L);
        given(expired.expires()).willReturn(NOW.minusSeconds(60));
        given(book.inForce()).willReturn(List.of(expired));
        given(book.get(3)).willReturn(expired);
    }

    @Test
    void the_round_it_was_cut_off_in_gets_its_end() {
        given(book.adopt(3, boot.id(), List.of())).willReturn(true);

        open();

        InOrder order = inOrder(log, book);
        order.verify(log).closeLeft(3);
        order.verify(book).expire(expired, NOW);
    }

    @Test
    void what_another_station_has_on_air_is_left_to_it() {
        given(book.adopt(anyLong(), any(), any())).willReturn(false);

        open();

        then(log).should(never()).closeLeft(anyLong());
        then(book).should().expire(expired, NOW);
    }

    private void open() {
        ClockGate gate = mock();
        given(gate.now()).willReturn(NOW);
        EmergencyVoice voice = mock();
        ClipLibrary clips = mock();
        Zones zones = mock();
        SpeakerLines speakers = mock();
        Broadcaster broadcaster = mock();
        Checkpoints checkpoints = mock();
        DurableCommit durable = mock();
        StationLife life = mock();
        EmergencyStudio studio = new EmergencyStudio(
                book,
                voice,
                log,
                clips,
                zones,
                speakers,
                broadcaster,
                checkpoints,
                durable,
                boot,
                gate,
                System::nanoTime);

        new EmergencyAirings(studio, life).open().close();
    }
}
