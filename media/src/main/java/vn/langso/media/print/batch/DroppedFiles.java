package vn.langso.media.print.batch;

import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.langso.media.MediaFiles;

/**
 * Takes what nobody wants any more off the disk: the files of dropped jobs. The files go before the rows that name them, so
 * that after a power cut the rest goes, too. Thread-safe.
 */
@Component
class DroppedFiles {
    private static final Logger LOG = LoggerFactory.getLogger(DroppedFiles.class);

    private final JdbcDroppedJobs jobs;
    private final MediaFiles files;

    DroppedFiles(JdbcDroppedJobs jobs, MediaFiles files) {
        this.jobs = jobs;
        this.files = files;
    }

    /** All that is left of dropped jobs. What cannot be removed now – somebody is reading it – is tried again next time. */
    void sweep() {
        for (long job : jobs.withFiles()) {
            try {
                jobs.files(job).forEach(this::remove);
                jobs.forgetFiles(job);
            } catch (UncheckedIOException e) {
                LOG.warn("The files of the dropped print job {} stay for now", job, e);
            }
        }
    }

    /** Whether {@link #sweep} has anything to do. */
    boolean isThereAny() {
        return !jobs.withFiles().isEmpty();
    }

    /** One file, unless a job that somebody wants has the same. */
    void remove(String sha256) {
        if (!jobs.isWanted(sha256)) {
            files.remove(sha256, "pdf");
        }
    }
}
