package vn.langso.media.print;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideStep;
import vn.langso.media.guides.StepPicture;
import vn.langso.media.pictures.Picture;

/** Whether the pictures on a sheet are sharp. */
final class PictureChecks {
    /** Below this single pixels can be seen at arm's length. */
    private static final double LEAST_PPI = 150;

    private static final double MM_PER_INCH = 25.4;

    private PictureChecks() {}

    static List<Finding> of(Edition edition, Guide guide) {
        return edition.showsPictures()
                ? guide.steps().stream()
                        .filter(step -> isCoarse(step.picture()))
                        .map(PictureChecks::coarse)
                        .toList()
                : List.of();
    }

    private static boolean isCoarse(@Nullable StepPicture shown) {
        return shown != null && shown.picture().ppi() < LEAST_PPI;
    }

    private static Finding coarse(GuideStep step) {
        Picture picture = Objects.requireNonNull(step.picture()).picture();
        double width = picture.printedWidth();
        return Finding.warning(
                Finding.Check.PICTURES,
                "Hình của bước %d rộng %d điểm ảnh, in rộng %.0f mm chỉ được %.0f điểm mỗi inch nên sẽ mờ; cần hình rộng ít nhất %.0f điểm ảnh (%.0f điểm mỗi inch).",
                step.number(),
                picture.width(),
                width,
                picture.ppi(),
                Math.ceil(LEAST_PPI * width / MM_PER_INCH),
                LEAST_PPI);
    }
}
