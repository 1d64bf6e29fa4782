package vn.langso.scheduler.playout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import vn.langso.scheduler.sound.TonePairs;
import vn.langso.scheduler.timetable.OccurrenceStatus;

/**
 * A station in a process of its own, to be killed. Reads "clip CODE" and "plan BULLETIN PORT EPOCH-MILLIS" and answers
 * with the id once the transaction is committed: what was answered must never be lost.
 */
final class PowerCutStation {
    /** What was ordered failed, though nobody pulled the plug. */
    static final String FAILED = "FAILED ";

    private PowerCutStation() {}

    public static void main(String[] arguments) throws IOException {
        try {
            obey(arguments);
        } catch (RuntimeException e) {
            e.printStackTrace(); // into station.log
            say(FAILED + String.valueOf(e).lines().findFirst().orElse(""));
        }
    }

    private static void obey(String[] arguments) throws IOException {
        List<Integer> ports =
                Arrays.stream(arguments[2].split(",")).map(Integer::valueOf).toList();
        ConfigurableApplicationContext station = PlayoutTestApplication.open(
                Path.of(arguments[0]), arguments[1], ports, Arrays.copyOfRange(arguments, 3, arguments.length));
        Programme programme = new Programme(station);
        say("READY");
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] word = line.split(" ");
            say("ID "
                    + switch (word[0]) {
                        case "clip" -> programme.bulletin(TonePairs.clip(Integer.parseInt(word[1])));
                        case "zones" -> addZones(station, ports);
                        case "aired" -> programme.is(Long.parseLong(word[1]), OccurrenceStatus.AIRED) ? 1 : 0;
                        default ->
                            programme.plan(
                                    new Programme.Plan("Bản tin " + word[1], Long.parseLong(word[1]), "z" + word[2]),
                                    Instant.ofEpochMilli(Long.parseLong(word[3])));
                    });
        }
    }

    private static long addZones(ConfigurableApplicationContext station, List<Integer> ports) {
        PlayoutTestApplication.addZones(station, ports);
        return ports.size();
    }

    private static void say(String line) {
        System.out.println("\n" + line);
        System.out.flush();
    }
}
