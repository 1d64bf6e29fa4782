package vn.langso.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import vn.langso.scheduler.emergency.Emergencies;
import vn.langso.scheduler.emergency.Emergency;

/**
 * That emergencies are over, as residents read it for a while: calm, and without the name of anybody. All of them were on
 * every resident page while they were in force; one that was declared anew under its name, as with a corrected text, is
 * not over.
 */
public final class EmergencyOver {
    /** Who read it on a screen, went to see to the house and comes by again, reads there that it is over. */
    private static final Duration NEWS = Duration.ofMinutes(10);

    /** Letters that fit in one line above a lying screen of the kiosk, large ones too. */
    private static final int LINE = 84;

    /** So much of a title is said in any case that it is known again. */
    private static final int TITLE = 16;

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern(PageTexts.text("emergency.hour"));
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(PageTexts.text("emergency.moment"));

    private final List<Emergency> ended;
    private final Clock clock;

    private EmergencyOver(List<Emergency> ended, Clock clock) {
        this.ended = ended;
        this.clock = clock;
    }

    /** What is to be told now. */
    public static EmergencyOver now(Emergencies emergencies, Clock clock) {
        Set<String> told =
                emergencies.inForce().stream().map(Emergency::title).collect(Collectors.toCollection(HashSet::new));
        List<Emergency> ended = new ArrayList<>();
        for (Emergency emergency : emergencies.endedWithin(NEWS)) {
            if (told.add(emergency.title())) {
                ended.add(emergency);
            }
        }
        return new EmergencyOver(List.copyOf(ended), clock);
    }

    /** For a kiosk, which has room for one: the last, and how many more; empty where there is nothing to tell. */
    public String inOneLine() {
        if (ended.isEmpty()) {
            return "";
        }
        String title = ended.getFirst().title();
        return said(shortened(title, Math.max(TITLE, LINE - said("").length())));
    }

    private String said(String title) {
        String moment = moment(ended.getFirst());
        return ended.size() == 1
                ? PageTexts.text("emergency.over", title, moment)
                : PageTexts.text("emergency.over-more", title, moment, ended.size() - 1);
    }

    /** Puts each at the top of a light page, the last first; false where there is nothing to tell. */
    public boolean putOn(PlainPage page) {
        for (Emergency emergency : ended.reversed()) {
            Element box =
                    page.body().prependElement("p").addClass("khan-cap-het").attr("role", "status");
            box.text(PageTexts.text("emergency.over", emergency.title(), moment(emergency)));
        }
        return !ended.isEmpty();
    }

    private String moment(Emergency emergency) {
        Instant since = Objects.requireNonNull(emergency.overSince(), "it has ended");
        LocalDateTime at = LocalDateTime.ofInstant(since, clock.getZone());
        boolean today = at.toLocalDate().equals(LocalDateTime.now(clock).toLocalDate());
        return (today ? HOUR : MOMENT).format(at);
    }

    /** At a word, so that when it ended is never what does not fit. */
    private static String shortened(String title, int most) {
        int space = title.lastIndexOf(' ', most - 1);
        return title.length() <= most ? title : title.substring(0, space > 0 ? space : most - 1) + "…";
    }
}
