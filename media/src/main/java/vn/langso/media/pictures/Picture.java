package vn.langso.media.pictures;

/**
 * A stored picture, as it is shown and printed: upright, without metadata, no larger than print needs.
 *
 * @param sha256 hash of the stored file, lower-case hex
 * @param width pixels
 * @param height pixels
 */
public record Picture(String sha256, PictureFormat format, int width, int height) {
    /** No picture of a step is printed wider or higher, mm. */
    public static final double WIDEST = 60;

    public static final double HIGHEST = 70;
    /** More pixels per inch cost room and nobody sees them. */
    static final double MOST_PPI = 300;

    private static final double MM_PER_INCH = 25.4;

    /** Of the stored file and its address: the hash, a dot and the extension. */
    public String fileName() {
        return sha256 + "." + format.extension();
    }

    /** Where screens and phones find it on this server. */
    public String path() {
        return "/huong-dan/hinh/" + fileName();
    }

    /** How wide a sheet shows it, mm: as large as the place for it allows. */
    public double printedWidth() {
        return Math.min(WIDEST, HIGHEST * width / height);
    }

    /** How high a sheet shows it, mm. */
    public double printedHeight() {
        return printedWidth() * height / width;
    }

    /** Pixels per inch on paper. */
    public double ppi() {
        return width / (printedWidth() / MM_PER_INCH);
    }

    /** By how much a picture of so many pixels has to shrink, at most 1. */
    static double scale(int width, int height) {
        return Math.min(1, Math.min(pixels(WIDEST) / width, pixels(HIGHEST) / height));
    }

    private static double pixels(double mm) {
        return Math.floor(mm / MM_PER_INCH * MOST_PPI);
    }
}
