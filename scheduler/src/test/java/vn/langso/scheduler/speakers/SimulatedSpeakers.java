package vn.langso.scheduler.speakers;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The station's own lines and locks, with an ear instead of a network, for time that a simulation passes. */
public final class SimulatedSpeakers extends SpeakerLines {
    private final Runnable aMoment;

    /** What leaves on the lines. */
    public interface Ear {
        void begins(String line);

        /** 20 ms; false where the way out is broken. */
        boolean hears(String line, short[] samples);

        void ends(String line);
    }

    /** @param aMoment lets a moment pass while lines are waited for */
    public SimulatedSpeakers(Zones zones, Ear ear, Runnable aMoment) {
        super(zones, new EarDrivers(ear));
        this.aMoment = aMoment;
    }

    /** Asks the real locks again and again, instead of waiting in them. */
    @Override
    public Optional<LineHold> seize(Collection<SpeakerLine> lines, LineUse use, BooleanSupplier stillWanted) {
        Optional<LineHold> hold = super.seize(lines, use, () -> false);
        while (hold.isEmpty() && stillWanted.getAsBoolean()) {
            aMoment.run();
            hold = super.seize(lines, use, () -> false);
        }
        return hold;
    }

    private static final class EarDrivers extends LineDrivers {
        private final Ear ear;

        EarDrivers(Ear ear) {
            super(new LineSettings(Map.of()), null);
            this.ear = ear;
        }

        @Override
        LineDriver of(SpeakerLine line) {
            return new EarDriver(line.id(), ear);
        }
    }

    private record EarDriver(String line, Ear ear) implements LineDriver {
        @Override
        public void open() {
            ear.begins(line);
        }

        @Override
        public boolean write(Frame frame) {
            return ear.hears(line, frame.samples());
        }

        @Override
        public void close() {
            ear.ends(line);
        }

        @Override
        public @Nullable String problem() {
            return "Đường loa hỏng.";
        }
    }
}
