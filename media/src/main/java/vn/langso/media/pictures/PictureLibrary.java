package vn.langso.media.pictures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.langso.config.Refusal;
import vn.langso.media.MediaFiles;
import vn.langso.media.WorkFolder;

/**
 * The one door for pictures. What comes in is a stranger's file; what is kept was drawn anew from its pixels: upright,
 * without metadata, no larger than print needs. The same picture is kept once. What it refuses it refuses with a
 * {@link Refusal} and keeps nothing of it. Thread-safe; one picture is decoded at a time, which takes up to a second.
 */
@Service
public class PictureLibrary {
    private static final Logger LOG = LoggerFactory.getLogger(PictureLibrary.class);
    private static final Pattern FILE_NAME = Pattern.compile("([0-9a-f]{64})\\.(png|jpg)");

    private final MediaFiles files;
    private final PictureSettings settings;
    /** Many at once would add up to more memory than a small machine has. */
    private final ReentrantLock decoding = new ReentrantLock();

    PictureLibrary(MediaFiles files, PictureSettings settings) {
        this.files = files;
        this.settings = settings;
    }

    /** Reads a file up to the limit; refuses what is empty, no PNG or JPEG, broken, or has too many bytes or pixels. */
    public Picture add(String fileName, InputStream sent) {
        try (WorkFolder work = files.workFolder()) {
            ReceivedPicture received = ReceivedPicture.receive(
                    fileName, sent, work.file("received"), settings.maxUpload().toBytes());
            return keep(received, work);
        } catch (Refusal refusal) {
            LOG.info("Picture refused: {}", refusal.getMessage());
            throw refusal;
        }
    }

    /**
     * What a stored file holds, after comparing it with its hash.
     *
     * @param fileName as {@link Picture#fileName} says
     * @throws Refusal (unavailable) if it is missing or was changed
     * @throws IllegalArgumentException if the name is none of ours
     */
    public byte[] bytes(String fileName) {
        Matcher name = FILE_NAME.matcher(fileName);
        if (!name.matches()) {
            throw new IllegalArgumentException("Not the name of a stored picture: " + fileName);
        }
        Path file = files.verified(name.group(1), name.group(2));
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw PictureRefusal.notReceived(fileName, e);
        }
    }

    private Picture keep(ReceivedPicture received, WorkFolder work) {
        BufferedImage shown = shown(received, work);
        Path png = work.file("shown.png");
        Path jpeg = work.file("shown.jpg");
        try {
            PictureFormat format = PictureWriting.write(shown, png, jpeg);
            String sha256 = files.take(format == PictureFormat.PNG ? png : jpeg, format.extension());
            return new Picture(sha256, format, shown.getWidth(), shown.getHeight());
        } catch (IOException e) {
            throw PictureRefusal.notStored(received.name(), e);
        }
    }

    private BufferedImage shown(ReceivedPicture received, WorkFolder work) {
        decoding.lock();
        try {
            Turn turn = received.format() == PictureFormat.JPEG ? Turn.of(received.file()) : Turn.NONE;
            return PictureScaling.fitted(PictureReading.read(received, work), turn);
        } catch (IOException e) {
            throw PictureRefusal.notReceived(received.name(), e);
        } finally {
            decoding.unlock();
        }
    }
}
