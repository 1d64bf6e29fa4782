package vn.langso.media.audio;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.langso.config.Refusal;
import vn.langso.media.MediaFiles;
import vn.langso.media.WorkFolder;

/**
 * Adds and finds clips. Adding probes, decodes and normalises; the same audio is stored once. What it refuses it
 * refuses with a {@link Refusal}, and then nothing of it is kept. Thread-safe; adding takes seconds.
 */
@Service
public class ClipLibrary {
    private static final Logger log = LoggerFactory.getLogger(ClipLibrary.class);
    private static final String EXTENSION = "wav";

    private final JdbcClips clips;
    private final ClipMaker maker;
    private final MediaFiles files;
    private final AudioSettings settings;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ClipLibrary(
            JdbcClips clips,
            ClipMaker maker,
            MediaFiles files,
            AudioSettings settings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.clips = clips;
        this.maker = maker;
        this.files = files;
        this.settings = settings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        // a clip stays, whatever becomes of the work it was made for
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Reads an upload up to the limit; refuses what is empty, not audio, silent, too long or too large. */
    public Clip add(String fileName, InputStream upload) {
        try (WorkFolder work = files.workFolder()) {
            Upload received = Upload.receive(
                    fileName, upload, work.file("upload"), settings.maxUpload().toBytes());
            return keep(received.title(), received, work);
        } catch (Refusal refusal) {
            log.info("Upload refused: {}", refusal.getMessage());
            throw refusal;
        }
    }

    /** Adds sound that this program made itself, under the given title. */
    Clip add(String title, Path sound, WorkFolder work) {
        return keep(title, new Upload(title, sound), work);
    }

    @Transactional(readOnly = true)
    public Optional<Clip> find(long id) {
        return clips.find(id);
    }

    @Transactional(readOnly = true)
    public List<Clip> newest(int limit) {
        return clips.newest(limit);
    }

    /** The stored WAV file, without verifying it. */
    public Path file(Clip clip) {
        return files.path(clip.sha256(), EXTENSION);
    }

    /**
     * Whether the stored file lies there in its full length; quick enough to be asked for each bulletin of a plan. Whether
     * its sound was changed is found when it is opened.
     */
    public boolean isWhole(Clip clip) {
        try {
            return MappedClipAudio.lasts(file(clip), clip.durationMs());
        } catch (IOException e) {
            log.warn("{} cannot be looked at", file(clip), e);
            return false;
        }
    }

    /** Opens the samples after verifying the hash of the whole file; refuses a missing or changed file. */
    public ClipAudio open(Clip clip) {
        return MappedClipAudio.open(files.verified(clip.sha256(), EXTENSION));
    }

    private Clip keep(String title, Upload upload, WorkFolder work) {
        ClipMaker.Made made = made(upload, work);
        String sha256 = files.take(made.wav(), EXTENSION);
        return clips.withHash(sha256).orElseGet(() -> insert(title, sha256, made));
    }

    private ClipMaker.Made made(Upload upload, WorkFolder work) {
        try {
            return maker.make(upload, work);
        } catch (ProgramRun.Failed e) {
            throw AudioRefusal.notProcessed(upload.name(), e);
        }
    }

    /** The file is on the disk before its row, so no row is ever without its file. */
    private Clip insert(String title, String sha256, ClipMaker.Made made) {
        Clip clip = new Clip(
                0,
                title,
                sha256,
                made.durationMs(),
                made.loudness().integrated(),
                made.loudness().truePeak(),
                clock.instant());
        try {
            long id = Objects.requireNonNull(transaction.execute(status -> clips.insert(clip)));
            return clips.find(id).orElseThrow();
        } catch (DuplicateKeyException e) {
            log.debug("The same audio was added by somebody else at the same time: {}", sha256, e);
            return clips.withHash(sha256).orElseThrow(() -> e);
        }
    }
}
