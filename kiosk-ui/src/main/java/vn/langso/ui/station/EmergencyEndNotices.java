package vn.langso.ui.station;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.emergency.Emergencies;
import vn.langso.scheduler.emergency.Emergency;

/** The ends of emergencies as staff pages tell them: to each person until that person has taken note of it. */
final class EmergencyEndNotices {

    /** Whoever left the desk for a while still finds it; later the air log tells it. */
    static final Duration NEWS = Duration.ofHours(1);

    /** After a drill a page is not to be full of them. */
    private static final int SHOWN = 3;

    private static final String NOTED = EmergencyEndNotices.class.getName();

    private final Emergencies emergencies;
    private final StationTimes times;

    EmergencyEndNotices(Emergencies emergencies, StationTimes times) {
        this.emergencies = emergencies;
        this.times = times;
    }

    /** What is over, the last first, and not taken note of. */
    List<Emergency> news() {
        return emergencies.endedWithin(NEWS).stream()
                .filter(emergency -> !noted().contains(emergency.id()))
                .limit(SHOWN)
                .toList();
    }

    /** From now on none of this person's pages tells it any more, as long as the browser stays signed in. */
    void note(Emergency emergency) {
        Set<Long> noted = new HashSet<>(noted());
        noted.add(emergency.id());
        VaadinSession.getCurrent().setAttribute(NOTED, Set.copyOf(noted));
    }

    @SuppressWarnings("unchecked") // only note() writes it
    private static Set<Long> noted() {
        Object noted = VaadinSession.getCurrent().getAttribute(NOTED);
        return noted == null ? Set.of() : (Set<Long>) noted;
    }

    /** "đã dừng lúc … bởi …"; empty while it is in force. */
    String words(Emergency emergency) {
        Instant since = emergency.overSince();
        return since == null
                ? ""
                : translate("emergency.over." + emergency.status(), times.dateTime(since), by(emergency.end()));
    }

    private static String by(Emergency.@Nullable Deed end) {
        return end == null ? "" : end.by();
    }
}
