package vn.langso.media.print;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a sheet names the people it is printed for. */
final class TeamChecks {
    private TeamChecks() {}

    /** @param named how many of them stand on the sheet */
    static List<Finding> of(@Nullable LocalTeam team, int named, Edition edition) {
        if (team == null) {
            return List.of();
        }
        if (team.all() == 0) {
            return List.of(Finding.warning(
                    Finding.Check.NAMES,
                    "“%s” chưa có thành viên tổ công nghệ số nào trong danh sách: tờ này không nêu tên, số điện thoại"
                            + " của ai. Hãy nhập danh sách tổ trước khi in.",
                    team.name().isEmpty() ? team.hamlet() : team.name()));
        }
        return named >= team.all() ? List.of() : List.of(fewer(team, named, edition));
    }

    private static Finding fewer(LocalTeam team, int named, Edition edition) {
        if (named == team.members().size()) {
            return Finding.warning(
                    Finding.Check.NAMES,
                    "Tờ này nêu %d/%d người của “%s”, tổ trưởng trước: mỗi tờ nêu nhiều nhất từng ấy người.",
                    named,
                    team.all(),
                    team.name());
        }
        if (!edition.hasRoomierKin()) {
            return Finding.warning(
                    Finding.Check.NAMES,
                    "Tờ này chỉ nêu %d/%d người của “%s”, tổ trưởng trước: nêu thêm thì cần thêm một trang.",
                    named,
                    team.all(),
                    team.name());
        }
        return Finding.warning(
                Finding.Check.NAMES,
                "Tờ này chỉ nêu %d/%d người của “%s”; nếu cần nêu đủ, hãy chọn sản phẩm rộng chỗ hơn %s.",
                named,
                team.all(),
                team.name(),
                edition.label());
    }
}
