package vn.langso.config.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Everything that was written to one file, and what a disk may hold of it when the power goes. */
public final class WriteLog {
    /** A disk writes whole sectors. */
    private static final int SECTOR = 512;

    private final List<Op> ops = new ArrayList<>();

    private sealed interface Op {
        record Write(long at, byte[] bytes) implements Op {}

        record Truncate(long size) implements Op {}

        /** All operations before this one are on the disk from here on. */
        record Force(int before) implements Op {}
    }

    /** What becomes of the writes that nobody brought to the disk. */
    public enum Loss {
        /** The first of them are there. */
        PREFIX,
        /** Any of them are there. */
        REORDERED,
        /** Any of them are there, and of the very last only the first sectors. */
        TORN,
        /** None is there. */
        ALL
    }

    synchronized void write(long at, byte[] bytes) {
        ops.add(new Op.Write(at, bytes));
    }

    synchronized void truncate(long size) {
        ops.add(new Op.Truncate(size));
    }

    synchronized void forced(int before) {
        ops.add(new Op.Force(before));
    }

    public synchronized int size() {
        return ops.size();
    }

    /** The first moment from a position on at which the disk is waited for: the most may be lost. */
    public synchronized int riskiest(int position) {
        int riskiest = position;
        while (riskiest < ops.size() && !(ops.get(riskiest) instanceof Op.Force)) {
            riskiest++;
        }
        return riskiest;
    }

    public synchronized void clear() {
        ops.clear();
    }

    /** The file as it may be found after the power went at a position. */
    public synchronized byte[] image(int cut, Loss loss, Random random) {
        return image(cut, safe(cut), loss, random);
    }

    /** The same on a disk that nobody ever waited for. */
    public synchronized byte[] imageWithoutForce(int cut, Random random) {
        return image(cut, cut - Math.min(cut, 1 + random.nextInt(60)), Loss.ALL, random);
    }

    private int safe(int cut) {
        int safe = 0;
        for (int i = 0; i < cut; i++) {
            if (ops.get(i) instanceof Op.Force(int before)) {
                safe = Math.max(safe, before);
            }
        }
        return safe;
    }

    private byte[] image(int cut, int safe, Loss loss, Random random) {
        Image image = new Image();
        List<Op> there = new ArrayList<>(ops.subList(0, safe));
        for (int i = safe; i < cut; i++) {
            if (loss == Loss.TORN && i == cut - 1 || survives(loss, random)) {
                there.add(ops.get(i));
            }
        }
        for (int i = 0; i < there.size(); i++) {
            boolean torn = loss == Loss.TORN && i >= safe && i == there.size() - 1;
            switch (there.get(i)) {
                case Op.Write write when torn -> tear(image, write, random);
                case Op.Write write -> image.write(write.at(), write.bytes());
                case Op.Truncate(long size) -> image.truncate(size);
                case Op.Force force -> {}
            }
        }
        return image.bytes();
    }

    private static boolean survives(Loss loss, Random random) {
        return switch (loss) {
            case PREFIX -> true;
            case REORDERED, TORN -> random.nextBoolean();
            case ALL -> false;
        };
    }

    private static void tear(Image image, Op.Write write, Random random) {
        int sectors = (write.bytes().length + SECTOR - 1) / SECTOR;
        int there = Math.min(write.bytes().length, SECTOR * random.nextInt(sectors + 1));
        image.write(write.at(), Arrays.copyOf(write.bytes(), there));
    }

    /** A growing file. */
    private static final class Image {
        private byte[] content = new byte[1 << 20];
        private int size;

        void write(long at, byte[] bytes) {
            int end = (int) at + bytes.length;
            if (end > content.length) {
                content = Arrays.copyOf(content, Math.max(end, content.length * 2));
            }
            System.arraycopy(bytes, 0, content, (int) at, bytes.length);
            size = Math.max(size, end);
        }

        void truncate(long newSize) {
            if (newSize < size) {
                Arrays.fill(content, (int) newSize, size, (byte) 0);
            }
            size = (int) newSize;
        }

        byte[] bytes() {
            return Arrays.copyOf(content, size);
        }
    }
}
