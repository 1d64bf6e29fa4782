package vn.langso.ui.station;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.Commune;
import vn.langso.config.CommuneProfile;
import vn.langso.media.audio.Clip;
import vn.langso.media.audio.ClipLibrary;
import vn.langso.scheduler.bulletins.Bulletin;
import vn.langso.scheduler.bulletins.BulletinDraft;
import vn.langso.scheduler.bulletins.BulletinKind;
import vn.langso.scheduler.bulletins.Bulletins;
import vn.langso.scheduler.bulletins.Priority;
import vn.langso.scheduler.timetable.BroadcastSchedule;
import vn.langso.ui.KioskUiTest;

/** A station that is set up and tried out, with the people lan (writes) and hung (approves). */
abstract class StationTest extends KioskUiTest {

    private static final int SAMPLE_RATE = 48_000;

    @Autowired
    CommuneProfile communes;

    @Autowired
    Bulletins bulletins;

    @Autowired
    ClipLibrary clips;

    @Autowired
    StationTimes times;

    @Autowired
    BroadcastSchedule schedule;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void setUpCommune() {
        communes.save(new Commune("Xã Đức Hợp", "Nhà văn hóa xã", "Xã Đức Hợp", "0221 3867 113", true, true), "lan");
    }

    /** All classes share one station: nobody finds what another left, and nobody leaves anything. */
    @BeforeEach
    @AfterEach
    void emptyTheSchedule() {
        schedule.slots().forEach(slot -> schedule.withdraw(slot.id(), "nam"));
        for (String table : List.of("slot_suspension", "zone_suspension", "occurrence_item", "occurrence")) {
            jdbc.sql("delete from " + table).update();
        }
    }

    Bulletin recorded(String title) {
        Clip clip = clips.add("thong-bao.wav", new ByteArrayInputStream(tone()));
        return bulletins.create(
                new BulletinDraft(title, BulletinKind.RECORDING, Priority.NORMAL, null, null, clip.id(), null), "lan");
    }

    Bulletin approved(String title) {
        Bulletin made = recorded(title);
        bulletins.submit(made.id(), "lan");
        return bulletins.approve(made.id(), "hung");
    }

    /** Two seconds of 440 Hz as a WAV file. */
    static byte[] tone() {
        ByteBuffer samples = ByteBuffer.allocate(2 * 2 * SAMPLE_RATE).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < 2 * SAMPLE_RATE; i++) {
            samples.putShort((short) (8_000 * Math.sin(2 * Math.PI * 440 * i / SAMPLE_RATE)));
        }
        AudioFormat format = new AudioFormat(SAMPLE_RATE, 16, 1, true, false);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (var audio = new AudioInputStream(new ByteArrayInputStream(samples.array()), format, 2L * SAMPLE_RATE)) {
            AudioSystem.write(audio, AudioFileFormat.Type.WAVE, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    static void press(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
    }

    /** Says yes to the question on the screen. */
    static void agree() {
        com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
    }
}
