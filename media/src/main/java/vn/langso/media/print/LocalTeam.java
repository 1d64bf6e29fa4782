package vn.langso.media.print;

import java.util.List;

/**
 * Who helps in the hamlet that a sheet is for.
 *
 * @param hamlet full name, for example "Thôn Đông"
 * @param name the team's name; empty where the hamlet has no team, then members do not appear
 * @param members those to be named, in order
 * @param others how many there are beside them
 */
public record LocalTeam(String hamlet, String name, List<Helper> members, int others) {
    static final LocalTeam NONE = new LocalTeam("", "", List.of(), 0);

    /**
     * Somebody to call.
     *
     * @param phone as it is to be printed, may be empty
     */
    public record Helper(String name, String phone) {}

    public LocalTeam {
        members = List.copyOf(members);
    }

    /** How many people it has, named or not. */
    int all() {
        return members.size() + others;
    }

    /** The same team with names as short as they come, to find out whether its names are what is too long. */
    LocalTeam inShort() {
        List<Helper> brief =
                members.stream().map(member -> new Helper("An", member.phone())).toList();
        return new LocalTeam(hamlet, "Tổ 1", brief, others);
    }

    /** Somebody with names as short as they come, where the sheet is for somebody: what this has no room for, nobody's has. */
    public LocalTeam least() {
        List<Helper> one = members.isEmpty() ? List.of() : List.of(new Helper("An", "0912 345 678"));
        return new LocalTeam("Thôn 1", name.isEmpty() ? "" : "Tổ 1", one, 0);
    }

    /** The same team with the first members only; the sheet says how many more there are. */
    public LocalTeam naming(int count) {
        int named = Math.min(count, members.size());
        return new LocalTeam(hamlet, name, members.subList(0, named), others + members.size() - named);
    }
}
