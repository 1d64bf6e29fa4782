package vn.langso.scheduler.playout;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.langso.scheduler.bulletins.Priority;
import vn.langso.scheduler.speakers.SpeakerLine;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;

/** Whether an occurrence may go on air now. */
sealed interface Verdict {
    /**
     * It may, with this content on these lines.
     *
     * @param airLines also those that stay silent
     * @param priority the highest of what it plays
     */
    record Go(Occurrence occurrence, RunningOrder order, List<AirLine> airLines, Lateness lateness, Priority priority)
            implements Verdict {
        private static final String NOT_HELD = "Không phát: chưa giữ được đường loa khi bắt đầu.";

        public Go {
            airLines = List.copyOf(airLines);
        }

        /** The lines that sound. */
        List<SpeakerLine> lines() {
            return airLines.stream().filter(AirLine::sounds).map(AirLine::line).toList();
        }

        /** The lines that stay silent, each with its reason. */
        List<AirLine> silent() {
            return airLines.stream().filter(line -> !line.sounds()).toList();
        }

        /** By id of the line. */
        Map<String, Double> gains() {
            return airLines.stream()
                    .filter(AirLine::sounds)
                    .collect(Collectors.toMap(
                            line -> line.line().id(), line -> line.volume().gain()));
        }

        /** The same where only these lines are held: another that was to sound stays silent, and says so. */
        Go on(Collection<SpeakerLine> held) {
            Set<String> ids = held.stream().map(SpeakerLine::id).collect(Collectors.toSet());
            List<AirLine> told = airLines.stream()
                    .map(line -> line.sounds() && !ids.contains(line.line().id()) ? line.silent(NOT_HELD) : line)
                    .toList();
            return new Go(occurrence, order, told, lateness, priority);
        }
    }

    /** It may not, and this is its outcome. */
    record No(OccurrenceStatus outcome, String reason) implements Verdict {}
}
