package vn.langso.scheduler.playout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import vn.langso.config.DurableCommit;

/**
 * Months of a station with power cuts, wrong clocks, broken lines, a database and a disk that are away, each from one
 * seed. More: {@code -Dlangso.simulation.seeds=1000}, from {@code -Dlangso.simulation.first=11} on; one again:
 * {@code -Dlangso.simulation.seed=N}.
 */
@Tag("patient")
class SimulationTest {
    private static final int SEEDS = Integer.getInteger("langso.simulation.seeds", 6);
    private static final Long ONLY = Long.getLong("langso.simulation.seed");
    /** The first ones found faults in their time. */
    private static final long FIRST = Long.getLong("langso.simulation.first", 11);
    /** A missing guard is found in so many months. */
    private static final int TRIES = 12;

    @TempDir
    static Path data;

    private static ConfigurableApplicationContext beans;

    @BeforeAll
    static void open() {
        beans = SimulationApplication.open(data);
    }

    @AfterAll
    static void close() {
        beans.close();
    }

    @Test
    void every_month_keeps_the_guarantees() {
        List<String> broken = new ArrayList<>();
        int resumes = 0;
        for (long seed : seeds()) {
            MonthReview review = month(new SimulatedStation.Guards(), seed);
            resumes += review.resumes();
            System.out.println(review.summary());
            review.violations().stream().limit(3).forEach(what -> {
                System.out.println("BROKEN seed " + seed + " " + what); // at once: a thousand months are long
                broken.add("seed " + seed + " " + what);
            });
        }

        assertThat(broken).as("replay with -Dlangso.simulation.seed=N").isEmpty();
        assertThat(ONLY != null || resumes > 0)
                .as("something was cut off on air")
                .isTrue();
    }

    @Test
    void the_same_seed_is_the_same_month() {
        MonthReview once = month(new SimulatedStation.Guards(), 7);
        MonthReview again = month(new SimulatedStation.Guards(), 7);

        assertThat(again.summary()).isEqualTo(once.summary());
        assertThat(again.heard).isEqualTo(once.heard);
    }

    @Test
    void finds_that_nobody_looks_at_what_was_left_on_air() {
        assertFound("G1", new SimulatedStation.Guards() {
            @Override
            JdbcAirings airings(JdbcAirings real) {
                return new Forgetful(real);
            }
        });
    }

    @Test
    void finds_that_no_checkpoint_is_written() {
        assertFound("G2", new SimulatedStation.Guards() {
            @Override
            Checkpoints checkpoints(DurableCommit durable, Clock time) {
                return new Checkpoints(durable, time) {
                    @Override
                    Duration write() {
                        return Duration.ofSeconds(1);
                    }
                };
            }
        });
    }

    @Test
    void finds_that_every_clock_is_believed() {
        assertFound("G4", new SimulatedStation.Guards() {
            @Override
            ClockGate gate(ClockGate real, JdbcClockMark marks, SimulatedTime time) {
                return new ClockGate(marks, beans.getBean(ClockSettings.class), event -> {}, time, time) {
                    @Override
                    synchronized boolean open() {
                        return true;
                    }
                };
            }
        });
    }

    /** With the guard the month that found it keeps every guarantee: it is the guard that was missing. */
    private static void assertFound(String guarantee, SimulatedStation.Guards guards) {
        OptionalLong found = LongStream.rangeClosed(1, TRIES)
                .filter(seed -> month(guards, seed).violations().stream().anyMatch(what -> what.startsWith(guarantee)))
                .findFirst();

        assertThat(found).as("a violation of " + guarantee).isPresent();
        assertThat(month(new SimulatedStation.Guards(), found.getAsLong()).violations())
                .as("seed " + found.getAsLong() + " with every guard")
                .isEmpty();
    }

    private static MonthReview month(SimulatedStation.Guards guards, long seed) {
        return new SimulatedMonth(beans, guards, seed).run();
    }

    private static long[] seeds() {
        return ONLY != null
                ? new long[] {ONLY}
                : LongStream.range(FIRST, FIRST + SEEDS).toArray();
    }

    /** Sees nothing of what a dead station left. */
    private static final class Forgetful extends JdbcAirings {
        private final JdbcAirings real;

        Forgetful(JdbcAirings real) {
            super(null, null);
            this.real = real;
        }

        @Override
        List<Interrupted> leftByOthersThan(List<String> living, Instant since) {
            return List.of();
        }

        @Override
        List<Planned> plannedBefore(Instant end) {
            return real.plannedBefore(end);
        }
    }
}
