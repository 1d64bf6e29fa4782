package vn.langso.media.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The people of a team as sheets name them. All texts are clean. Stateless. */
final class TeamWords {
    private TeamWords() {}

    /** One below the other; without tips, where room is dear, one behind the other. */
    static List<Map<String, String>> members(LocalTeam team, Wording wording) {
        List<Map<String, String>> members = new ArrayList<>(team.members().stream()
                .limit(wording.names(team.members().size()))
                .map(TeamWords::member)
                .toList());
        if (wording == Wording.SIGNPOST) {
            return members;
        }
        if (team.others() > 0 && !members.isEmpty()) {
            members.add(Map.of("name", "… và %d người nữa".formatted(team.others()), "phone", ""));
        }
        return wording == Wording.FULL ? members : listed(members);
    }

    /** In a sentence that goes on behind them. */
    private static List<Map<String, String>> listed(List<Map<String, String>> members) {
        return IntStream.range(0, members.size())
                .mapToObj(i -> listed(members.get(i), i == members.size() - 1 ? "," : ";"))
                .toList();
    }

    private static Map<String, String> listed(Map<String, String> member, String end) {
        String name = " " + member.get("name");
        String phone = Objects.requireNonNullElse(member.get("phone"), "");
        return phone.isEmpty() ? Map.of("name", name + end, "phone", "") : Map.of("name", name, "phone", phone + end);
    }

    private static Map<String, String> member(LocalTeam.Helper helper) {
        String phone = PrintText.unbroken(PrintText.clean(helper.phone()));
        // the space goes with the number: left at the end of a line it would count as sticking out
        return Map.of("name", PrintText.clean(helper.name()), "phone", phone.isEmpty() ? "" : " " + phone);
    }
}
