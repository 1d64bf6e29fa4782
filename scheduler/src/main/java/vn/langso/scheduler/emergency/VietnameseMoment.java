package vn.langso.scheduler.emergency;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment as sentences for people write it: "23:30 ngày 05/02/2027". Stateless. */
final class VietnameseMoment {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/uuuu", Locale.ROOT);

    private VietnameseMoment() {}

    static String of(Instant at, Clock clock) {
        return MOMENT.format(at.atZone(clock.getZone()));
    }
}
