package vn.langso.media.print;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a sheet names the people it is printed for. */
final class TeamChecks {
    private TeamChecks() {}

    /** @param named how many of them stand on the sheet */
    static List<Finding> of(@Nullable LocalTeam team, int named, Edition edition) {
        if (team == null || named >= team.all()) {
            return List.of();
        }
        return List.of(Finding.warning(
                Finding.Check.NAMES,
                "Tờ này chỉ nêu %d/%d người của “%s”; nếu cần nêu đủ, hãy chọn sản phẩm rộng chỗ hơn %s.",
                named,
                team.all(),
                team.name(),
                edition.label()));
    }
}
