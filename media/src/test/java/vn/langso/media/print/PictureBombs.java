package vn.langso.media.print;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import vn.langso.config.Refusal;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideStep;
import vn.langso.media.guides.StepPicture;
import vn.langso.media.pictures.Picture;
import vn.langso.media.pictures.PictureLibrary;
import vn.langso.media.pictures.TestPictures;

/** A program that takes pictures in, to be run with little memory. Arguments: a directory, then files that are there. */
final class PictureBombs {
    private PictureBombs() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        PictureLibrary library = TestPictures.library(folder);
        for (String name : List.of(args).subList(1, args.length)) {
            tell(library, name, Files.readAllBytes(folder.resolve(name)));
        }
        Picture photo = TestPictures.stored(folder, TestPictures.jpeg(TestPictures.photo(1200, 900)));
        List<GuideStep> steps = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> new GuideStep(
                        i, "prepare", "Việc " + i, "Làm như trong hình.", "", new StepPicture(photo, "Ảnh", null)))
                .toList();
        Guide guide = SampleGuides.guide("hinh", "Bài có hình", List.of("Chú ý."), steps, true);
        PrintedSheet sheet = new LeafletPrinter(PrintShops.in(folder, PaperSettings.PLAIN))
                .stepGuide(guide, LeafletStyle.COLOUR, SampleGuides.context(guide));
        System.out.println("printed " + sheet.pages() + " pages");
    }

    /** What became of the file, and how much memory that took all in all, in megabytes. */
    private static void tell(PictureLibrary library, String name, byte[] file) {
        long before = allocated();
        String outcome = outcome(library, name, file);
        System.out.printf("%s: %s, %d MB%n", name, outcome, (allocated() - before) >> 20);
    }

    private static String outcome(PictureLibrary library, String name, byte[] file) {
        try {
            Picture picture = library.add(name, new ByteArrayInputStream(file));
            return "kept as %d x %d".formatted(picture.width(), picture.height());
        } catch (Refusal refusal) {
            return refusal.getMessage();
        }
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
