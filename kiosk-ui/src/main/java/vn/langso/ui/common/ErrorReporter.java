package vn.langso.ui.common;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives every unexpected failure a short number that stands both on the screen and in the log. Thread-safe. */
@Component
public class ErrorReporter {
    private static final Logger log = LoggerFactory.getLogger(ErrorReporter.class);
    private static final int NUMBERS = 1_000_000;

    ErrorReporter() {}

    /** Logs the failure; the number is what a person can read out on the phone, for example "042-917". */
    public String report(Throwable failure) {
        String digits =
                String.format(Locale.ROOT, "%06d", ThreadLocalRandom.current().nextInt(NUMBERS));
        String number = digits.substring(0, 3) + "-" + digits.substring(3);
        log.error("Screen error {}", number, failure);
        return number;
    }
}
