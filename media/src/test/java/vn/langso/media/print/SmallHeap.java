package vn.langso.media.print;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.langso.media.guides.Guide;

/** A program that prints, to be run with little memory. Argument: a directory. */
final class SmallHeap {
    private static final int TEAMS = 100;

    private SmallHeap() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        SheetPrinter printer = new SheetPrinter(PrintShops.in(folder, PaperSettings.PLAIN));
        Guide guide = SampleGuides.guide("cai-dat-vneid");
        for (PrintProduct product : PrintProduct.values()) {
            printer.print(product, LeafletStyle.COLOUR, guide, SampleGuides.context(guide));
        }
        int pages = 0;
        try (OutputStream file = Files.newOutputStream(folder.resolve("roll.pdf"));
                SheetRoll roll = printer.roll(file)) {
            for (int number = 0; number < TEAMS; number++) {
                PrintContext context = SampleGuides.context(guide).with(team(number));
                pages += roll.add(PrintProduct.HANDOUT, LeafletStyle.SAVING, guide, context)
                        .pages();
            }
        }
        System.out.printf(Locale.ROOT, "printed %d products and %d pages%n", PrintProduct.values().length, pages);
    }

    private static LocalTeam team(int number) {
        List<LocalTeam.Helper> members = IntStream.range(0, 5)
                .mapToObj(i -> new LocalTeam.Helper("Nguyễn Thị Thảo " + i, "0912 %03d %03d".formatted(number, i)))
                .toList();
        return new LocalTeam("Thôn " + number, "Tổ công nghệ số thôn " + number, members, 0);
    }
}
