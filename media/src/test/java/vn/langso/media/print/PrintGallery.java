package vn.langso.media.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.langso.config.Refusal;
import vn.langso.media.guides.Guide;

/** Prints every product of every guide in every style, and a week's notice, into a directory, for eyes. Arguments: the directory, and the slug of one guide if not all are wanted. */
final class PrintGallery {
    /** Posters on other papers are the same picture. */
    private static final Set<PrintProduct> PRODUCTS =
            EnumSet.complementOf(EnumSet.of(PrintProduct.POSTER_A4, PrintProduct.POSTER_A2, PrintProduct.POSTER_A1));

    private final Path folder;
    private final SheetPrinter printer;
    private final NoticePrinter notices;

    private PrintGallery(Path folder) {
        this.folder = folder;
        PrintShop shop = PrintShops.in(folder, PaperSettings.PLAIN);
        this.printer = new SheetPrinter(shop);
        this.notices = new NoticePrinter(shop);
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        PrintGallery gallery = new PrintGallery(folder);
        for (LeafletStyle style : LeafletStyle.values()) {
            for (Guide guide : guides(args)) {
                gallery.print(guide, style);
            }
            gallery.save(
                    style,
                    gallery.notices.week(WeekNoticeTest.notice(WeekNoticeTest.week(), WeekNoticeTest.TEAM), style));
        }
    }

    private static List<Guide> guides(String[] args) {
        return args.length == 1 ? SampleGuides.all() : List.of(SampleGuides.guide(args[1]));
    }

    private void print(Guide guide, LeafletStyle style) throws IOException {
        PrintContext context = SampleGuides.context(guide);
        for (PrintProduct product : PRODUCTS) {
            try {
                save(style, printer.print(product, style, guide, context));
            } catch (Refusal refusal) {
                System.out.println("refused: " + refusal.detail());
            }
        }
    }

    private void save(LeafletStyle style, PrintedSheet sheet) throws IOException {
        String name = style.word() + "-" + sheet.fileName();
        Files.write(folder.resolve(name), sheet.pdf());
        System.out.printf("%2d sides %4d kB %s%n", sheet.pages(), sheet.pdf().length / 1024, name);
    }
}
