package vn.langso.media.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.langso.config.StorageSettings;
import vn.langso.media.guides.Guide;

/** Prints every product of every guide in every style into a directory, for eyes. Arguments: the directory, and the slug of one guide if not all are wanted. */
final class PrintGallery {
    private final Path folder;
    private final LeafletPrinter leaflets;
    private final PosterPrinter posters;

    private PrintGallery(Path folder) {
        PrintShop shop = new PrintShop(new StorageSettings(folder));
        this.folder = folder;
        this.leaflets = new LeafletPrinter(shop);
        this.posters = new PosterPrinter(shop);
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        PrintGallery gallery = new PrintGallery(folder);
        for (Guide guide : guides(args)) {
            for (LeafletStyle style : LeafletStyle.values()) {
                gallery.print(guide, style);
            }
        }
    }

    private static List<Guide> guides(String[] args) {
        return args.length == 1 ? SampleGuides.all() : List.of(SampleGuides.guide(args[1]));
    }

    private void print(Guide guide, LeafletStyle style) throws IOException {
        PrintContext context = SampleGuides.context(guide);
        save(style, leaflets.handout(guide, style, context));
        save(style, leaflets.trifold(guide, style, context));
        save(style, leaflets.stepGuide(guide, style, context));
        save(style, posters.poster(guide, style, PaperSize.A3, context));
    }

    private void save(LeafletStyle style, PrintedSheet sheet) throws IOException {
        String name = style.word() + "-" + sheet.fileName();
        Files.write(folder.resolve(name), sheet.pdf());
        System.out.printf("%2d sides %4d kB %s%n", sheet.pages(), sheet.pdf().length / 1024, name);
    }
}
