package vn.langso.media.print;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.langso.media.guides.Guide;

/**
 * What differs between the sheets of one guide for many recipients, told by the layout alone: costs nothing, so every one
 * of 989 is asked. Their codes say the same, and are drawn from the same modules.
 */
final class RowChecks {
    private RowChecks() {}

    static List<Finding> of(PrintShop.SetSheet sheet, Guide guide, PrintContext context) {
        return Stream.concat(
                        lackOfRoom(context.team(), sheet).stream(),
                        CodeChecks.leftOut(sheet.edition(), sheet.codes(), guide).stream())
                .toList();
    }

    /** Teams without people, or with more than any such sheet names, were told of when the sheets were ordered. */
    private static List<Finding> lackOfRoom(@Nullable LocalTeam team, PrintShop.SetSheet sheet) {
        if (team == null) {
            return List.of();
        }
        int most = sheet.edition().wording().names(team.members().size());
        return sheet.named() < most ? TeamChecks.of(team, sheet.named(), sheet.edition()) : List.of();
    }
}
