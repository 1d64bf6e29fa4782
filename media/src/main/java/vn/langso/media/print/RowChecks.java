package vn.langso.media.print;

import java.util.List;
import java.util.stream.Stream;
import vn.langso.media.guides.Guide;

/**
 * What differs between the sheets of one guide for many recipients, told by the layout alone: costs nothing, so every one
 * of 989 is asked. Their codes say the same, and are drawn from the same modules.
 */
final class RowChecks {
    private RowChecks() {}

    static List<Finding> of(PrintShop.SetSheet sheet, Guide guide, PrintContext context) {
        return Stream.concat(
                        TeamChecks.of(context.team(), sheet.named(), sheet.edition()).stream(),
                        CodeChecks.leftOut(sheet.edition(), sheet.codes(), guide).stream())
                .toList();
    }
}
