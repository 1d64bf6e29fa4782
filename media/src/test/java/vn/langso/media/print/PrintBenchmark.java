package vn.langso.media.print;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.langso.media.guides.Guide;

/** Warm A5 hand-outs: median and 99th percentile, processor and wall time of one thread. */
class PrintBenchmark {
    private static final int WARM_UP = 100;
    private static final int SHEETS = 200;

    @Test
    void measures_the_print(@TempDir Path data) throws IOException {
        long begin = System.nanoTime();
        LeafletPrinter printer = new LeafletPrinter(PrintShops.in(data, PaperSettings.PLAIN));
        List<Guide> guides = SampleGuides.all();
        print(printer, guides.getFirst());
        System.out.printf("first hand-out after start: %d ms%n", (System.nanoTime() - begin) / 1_000_000);
        for (int i = 0; i < WARM_UP; i++) {
            print(printer, guides.get(i % guides.size()));
        }
        measure(printer, guides);
        largest(new SheetPrinter(PrintShops.in(data, PaperSettings.PLAIN)), guides);
    }

    /** Of all products, styles and guides. */
    private static void largest(SheetPrinter printer, List<Guide> guides) {
        PrintedSheet largest = guides.stream()
                .flatMap(guide -> Stream.of(PrintProduct.values())
                        .flatMap(product -> Stream.of(LeafletStyle.values())
                                .map(style -> printer.print(product, style, guide, SampleGuides.context(guide)))))
                .max(Comparator.comparingInt(sheet -> sheet.pdf().length))
                .orElseThrow();
        System.out.printf("largest single file: %s, %d kB%n", largest.fileName(), largest.pdf().length / 1_000);
    }

    private static void measure(LeafletPrinter printer, List<Guide> guides) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        double[] wall = new double[SHEETS];
        double[] cpu = new double[SHEETS];
        for (int i = 0; i < SHEETS; i++) {
            long wallBegin = System.nanoTime();
            long cpuBegin = threads.getCurrentThreadCpuTime();
            print(printer, guides.get(i % guides.size()));
            cpu[i] = (threads.getCurrentThreadCpuTime() - cpuBegin) / 1e6;
            wall[i] = (System.nanoTime() - wallBegin) / 1e6;
        }
        report("processor", cpu);
        report("wall", wall);
    }

    private static void print(LeafletPrinter printer, Guide guide) {
        printer.handout(guide, LeafletStyle.SAVING, SampleGuides.context(guide));
    }

    private static void report(String what, double[] times) {
        Arrays.sort(times);
        System.out.printf(
                "A5 hand-out, warm, %s: median %.1f ms, p99 %.1f ms%n",
                what, times[times.length / 2], times[times.length * 99 / 100]);
    }
}
