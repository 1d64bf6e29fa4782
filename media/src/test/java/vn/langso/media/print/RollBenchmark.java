package vn.langso.media.print;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.langso.media.guides.Guide;

/** 989 sheets with their teams in one file, one thread. */
class RollBenchmark {
    private static final int TEAMS = 989;

    @Test
    void measures_a_roll_of_989_teams(@TempDir Path data) {
        SheetPrinter printer = new SheetPrinter(PrintShops.in(data, PaperSettings.PLAIN));
        Guide guide = SampleGuides.guide("cai-dat-vneid");
        for (PrintProduct product : List.of(
                PrintProduct.HANDOUT, PrintProduct.HANDOUT_ONE_SIDE, PrintProduct.TRIFOLD, PrintProduct.POSTER_A3)) {
            roll(printer, product, guide, 60);
            long begin = System.nanoTime();
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            int size = roll(printer, product, guide, TEAMS);
            System.out.printf(
                    "%d × %s in one file: %.1f s (processor %.1f s), %.2f MB%n",
                    TEAMS,
                    product.word(),
                    (System.nanoTime() - begin) / 1e9,
                    (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e9,
                    size / 1e6);
        }
    }

    private static int roll(SheetPrinter printer, PrintProduct product, Guide guide, int teams) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (SheetRoll roll = printer.roll(file)) {
            IntStream.range(0, teams)
                    .forEach(i -> roll.add(
                            product,
                            LeafletStyle.SAVING,
                            guide,
                            SampleGuides.context(guide).with(team(i))));
        }
        return file.size();
    }

    private static LocalTeam team(int number) {
        List<LocalTeam.Helper> members = IntStream.range(0, 6)
                .mapToObj(
                        i -> new LocalTeam.Helper("Nguyễn Thị Phương Thảo " + i, "0912 %03d %03d".formatted(number, i)))
                .toList();
        return new LocalTeam("Thôn Đông " + number, "Tổ công nghệ số cộng đồng thôn Đông " + number, members, 0);
    }
}
