package vn.langso.media.print.batch;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How jobs are printed.
 *
 * @param workers how many threads print one job; 0 for half of the processors, so that the broadcast keeps its own
 */
@ConfigurationProperties("langso.print")
record PrintSettings(@DefaultValue("0") int workers) {
    private static final int MOST = 16;

    PrintSettings {
        if (workers < 0 || workers > MOST) {
            throw new IllegalArgumentException(
                    "langso.print.workers must be between 0 and %d, but was %d".formatted(MOST, workers));
        }
    }

    int threads() {
        return workers > 0 ? workers : Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, MOST);
    }
}
