package vn.langso.media.print;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same HTML of the tri-fold, printed by ours and by what one might take instead, all warm, in turns. Prints the rows of
 * the README's table. WeasyPrint needs its Python module, Typst its module for Node (NODE_PATH).
 */
class RivalBenchmark {
    private static final int ROUNDS = 5;
    private static final int WARM_UP_JAVA = 150;
    private static final int WARM_UP = 5;
    private static final int SHEETS = 20;
    private static final String OURS = "Làng Số, tagged (PDF/UA-1, PDF/A-3a)";

    private final Map<String, Rival> rivals = new LinkedHashMap<>();
    private final Map<String, List<Double>> processor = new LinkedHashMap<>();
    private final Map<String, List<Double>> wall = new LinkedHashMap<>();
    private final Map<String, Long> bytes = new LinkedHashMap<>();

    @Test
    void compares_with_other_engines(@TempDir Path folder) throws Exception {
        open(folder);
        try {
            for (Rival rival : rivals.values()) {
                print(rival, rival instanceof JavaRival ? WARM_UP_JAVA : WARM_UP);
            }
            for (int round = 0; round < ROUNDS; round++) {
                for (String name : rivals.keySet()) {
                    measure(name);
                }
            }
        } finally {
            rivals.values().forEach(Rival::close);
        }
        rivals.keySet().forEach(this::report);
    }

    private void open(Path folder) throws Exception {
        PrintShop shop = PrintShops.in(folder, PaperSettings.PLAIN);
        SheetStyles styles = new SheetStyles();
        Press press = new Press(PrintFonts.from(folder), styles, PrintShops.NO_PICTURES);
        SameSheet sheet = SameSheet.of(press, shop, styles, folder);
        rivals.put(OURS, JavaRival.tagged(sheet, press, folder));
        rivals.put("Làng Số, untagged", JavaRival.untagged(sheet, press, folder));
        rivals.put("openhtmltopdf", JavaRival.openHtmlToPdf(sheet, folder));
        offer("WeasyPrint", ScriptRival.weasyPrint(sheet, folder));
        offer("Chromium", ChromiumRival.open(sheet, folder));
        offer("Typst (its own markup, the same words)", ScriptRival.typst(typst(sheet, folder), folder));
    }

    private void offer(String name, Optional<Rival> rival) {
        rival.ifPresentOrElse(
                there -> rivals.put(name, there), () -> System.out.printf("| %s | not installed here |%n", name));
    }

    /** Panels as columns, steps as paragraphs; the code of the sheet is left out. */
    private static Path typst(SameSheet sheet, Path folder) throws Exception {
        String words = Jsoup.parse(sheet.html()).select("h1, h2, h3, p, td, li").eachText().stream()
                .map(text -> text.replaceAll("([\\\\#$*_`<>@\\[\\]])", "\\\\$1"))
                .collect(Collectors.joining("\n\n"));
        return Files.writeString(folder.resolve("to-gap.typ"), """
                #set page(width: 297mm, height: 210mm, margin: 8mm, columns: 3)
                #set text(font: "Liberation Sans", size: 12pt, lang: "vi")
                """ + words);
    }

    private void measure(String name) throws Exception {
        Rival rival = rivals.get(name);
        double before = rival.processorMs();
        long begin = System.nanoTime();
        Path file = print(rival, SHEETS);
        wall.computeIfAbsent(name, key -> new ArrayList<>()).add((System.nanoTime() - begin) / 1e6 / SHEETS);
        processor.computeIfAbsent(name, key -> new ArrayList<>()).add((rival.processorMs() - before) / SHEETS);
        bytes.put(name, Files.size(file));
    }

    private static Path print(Rival rival, int times) throws Exception {
        Path file = rival.print();
        for (int time = 1; time < times; time++) {
            file = rival.print();
        }
        return file;
    }

    private void report(String name) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.2f | %.1f | %d |%n",
                name,
                median(processor.get(name)),
                median(processor.get(name)) / median(processor.get(OURS)),
                median(wall.get(name)),
                bytes.get(name) / 1000);
    }

    private static double median(List<Double> rounds) {
        double[] sorted = rounds.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
