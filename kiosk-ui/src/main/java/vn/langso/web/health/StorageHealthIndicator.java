package vn.langso.web.health;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import vn.langso.config.StorageSettings;

/** Whether the data directory takes a file, really written, and has room for a day of recordings. */
@Component
class StorageHealthIndicator extends AbstractHealthIndicator {

    private final Path data;
    private final HealthSettings settings;

    StorageHealthIndicator(StorageSettings storage, HealthSettings settings) {
        super("Data directory is not writable");
        this.data = storage.data();
        this.settings = settings;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) throws IOException {
        writeProbe();
        long free = Files.getFileStore(data).getUsableSpace();
        health.status(free < settings.leastFreeSpace().toBytes() ? Status.DOWN : Status.UP)
                .withDetail("freeBytes", free);
    }

    private void writeProbe() throws IOException {
        Path probe = Files.createTempFile(data, ".probe", ".tmp");
        try {
            Files.writeString(probe, "Làng Số", StandardCharsets.UTF_8);
        } finally {
            Files.deleteIfExists(probe);
        }
    }
}
