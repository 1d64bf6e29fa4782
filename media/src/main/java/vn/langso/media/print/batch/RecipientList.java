package vn.langso.media.print.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.langso.config.Refusal;
import vn.langso.config.places.DigitalTeam;
import vn.langso.config.places.DigitalTeams;
import vn.langso.config.places.Hamlet;
import vn.langso.config.places.Hamlets;
import vn.langso.config.places.TeamMember;
import vn.langso.media.print.LocalTeam;
import vn.langso.media.print.PrintProduct;

/** Finds recipients in the register, and what their sheets say. Thread-safe. */
@Component
class RecipientList {
    /** As the plan of the province has it; a sheet has no room for more. */
    private static final int NAMED = 6;

    /** How many of those there are a refusal names. */
    private static final int SHOWN = 5;

    /** Of a slug that nobody has; more says no more. */
    private static final int LONGEST = 60;

    private final DigitalTeams teams;
    private final Hamlets hamlets;

    RecipientList(DigitalTeams teams, Hamlets hamlets) {
        this.teams = teams;
        this.hamlets = hamlets;
    }

    /** Everybody an order means, each once; adds a problem for each that is not there. */
    List<Recipient> of(Recipients wanted, List<Refusal.Problem> problems) {
        List<Recipient> found = switch (wanted) {
            case Recipients.Teams _ -> teams.all().stream().map(Recipient::of).toList();
            case Recipients.Hamlets _ ->
                hamlets.all().stream().map(Recipient::of).toList();
            case Recipients.Chosen chosen -> chosen(chosen, problems);
        };
        if (found.isEmpty() && problems.isEmpty()) {
            problems.add(new Refusal.Problem("recipients", nobody(wanted)));
        }
        return found;
    }

    private List<Recipient> chosen(Recipients.Chosen chosen, List<Refusal.Problem> problems) {
        Map<Long, DigitalTeam> byId = new LinkedHashMap<>();
        teams.all().forEach(team -> byId.put(team.id(), team));
        Map<String, Hamlet> bySlug = new LinkedHashMap<>();
        hamlets.all().forEach(hamlet -> bySlug.put(hamlet.slug(), hamlet));
        Set<Recipient> found = new LinkedHashSet<>();
        Set<String> unknown = new LinkedHashSet<>();
        for (long id : chosen.teams()) {
            team(byId.get(id)).ifPresentOrElse(found::add, () -> unknown.add(noTeam(id, byId.values())));
        }
        for (String slug : chosen.hamlets()) {
            hamlet(bySlug.get(slug))
                    .or(() -> team(numbered(slug, byId)))
                    .ifPresentOrElse(found::add, () -> unknown.add(noHamlet(slug, bySlug.values())));
        }
        unknown.forEach(sentence -> problems.add(new Refusal.Problem("recipients", sentence)));
        return List.copyOf(found);
    }

    private static Optional<Recipient> team(@Nullable DigitalTeam team) {
        return Optional.ofNullable(team).map(Recipient::of);
    }

    private static Optional<Recipient> hamlet(@Nullable Hamlet hamlet) {
        return Optional.ofNullable(hamlet).map(Recipient::of);
    }

    private static @Nullable DigitalTeam numbered(String written, Map<Long, DigitalTeam> byId) {
        return written.matches("[0-9]{1,18}") ? byId.get(Long.valueOf(written)) : null;
    }

    /** Says that there is no such team, and which there are. */
    static String noTeam(long id, Collection<DigitalTeam> all) {
        return "Không có tổ số %d; ".formatted(id)
                + some(all, team -> team.id() + " (" + Recipient.of(team).name() + ")", "số tổ");
    }

    /** Says that there is no such hamlet, and which there are. */
    static String noHamlet(String slug, Collection<Hamlet> all) {
        return "Không có thôn, tổ dân phố “%s”; ".formatted(slug.substring(0, Math.min(LONGEST, slug.length())))
                + some(all, hamlet -> hamlet.slug() + " (" + hamlet.fullName() + ")", "địa chỉ thôn");
    }

    /** What would be right: the first few of what there is. */
    private static <T> String some(Collection<T> all, Function<T, String> words, String what) {
        if (all.isEmpty()) {
            return "danh sách còn trống, hãy nhập danh sách thôn và tổ trước.";
        }
        String first = all.stream().limit(SHOWN).map(words).collect(Collectors.joining(", "));
        return "hãy dùng %s như %s%s.".formatted(what, first, all.size() > SHOWN ? "…" : "");
    }

    private static String nobody(Recipients wanted) {
        return wanted instanceof Recipients.Hamlets
                ? "Xã chưa có thôn, tổ dân phố nào để in; hãy nhập danh sách trước."
                : "Chưa có tổ công nghệ số nào để in; hãy nhập danh sách tổ (CSV) hoặc chọn ít nhất một nơi nhận.";
    }

    /** @throws Refusal if it was taken out of the register meanwhile */
    LocalTeam local(Recipient recipient) {
        return switch (recipient.kind()) {
            case TEAM ->
                teams.find(recipient.id())
                        .map(team -> local(team.hamlet(), List.of(team)))
                        .orElseThrow(() -> gone(recipient));
            case HAMLET ->
                hamlets.find(recipient.id())
                        .map(hamlet -> local(hamlet, teams.ofHamlet(hamlet.id())))
                        .orElseThrow(() -> gone(recipient));
        };
    }

    /** Those whose sheets name nobody, each with the reason in a sentence. */
    List<String> unnamed(List<Recipient> recipients) {
        List<DigitalTeam> peopled =
                teams.all().stream().filter(team -> !team.members().isEmpty()).toList();
        List<String> nameless = recipients.stream()
                .filter(recipient -> peopled.stream().noneMatch(team -> isOf(team, recipient)))
                .map(Recipient::name)
                .toList();
        return nameless.isEmpty() ? List.of() : List.of(nobodyNamed(nameless));
    }

    /** Those with more people than one sheet names, wherever there is room for more; where there is less, the sheets say it. */
    List<String> crowded(List<Recipient> recipients, PrintProduct product) {
        int most = product == PrintProduct.QR_CARDS ? 1 : NAMED;
        List<DigitalTeam> all = teams.all();
        List<String> large = new ArrayList<>();
        for (Recipient recipient : recipients) {
            int people = all.stream()
                    .filter(team -> isOf(team, recipient))
                    .mapToInt(team -> team.members().size())
                    .sum();
            if (people > most) {
                large.add("“%s” (%d người)".formatted(recipient.name(), people));
            }
        }
        return large.isEmpty() ? List.of() : List.of(notAllNamed(large, most));
    }

    private static String notAllNamed(List<String> large, int most) {
        return "%d nơi nhận có nhiều người hơn số nêu được trên một tờ (nhiều nhất %d người, tổ trưởng trước): %s%s."
                .formatted(
                        large.size(),
                        most,
                        large.stream().limit(SHOWN).collect(Collectors.joining(", ")),
                        large.size() > SHOWN ? "…" : "");
    }

    private static boolean isOf(DigitalTeam team, Recipient recipient) {
        return switch (recipient.kind()) {
            case TEAM -> team.id() == recipient.id();
            case HAMLET -> team.hamlet().id() == recipient.id();
        };
    }

    private static String nobodyNamed(List<String> nameless) {
        String first = nameless.stream().limit(SHOWN).map("“%s”"::formatted).collect(Collectors.joining(", "));
        return "%d nơi nhận không có thành viên tổ công nghệ số nào trong danh sách nên tờ không nêu tên, số điện thoại của ai: %s%s. Hãy nhập danh sách tổ trước khi in."
                .formatted(nameless.size(), first, nameless.size() > SHOWN ? "…" : "");
    }

    /** A hamlet may have several teams: who leads each stands before all others, and so on in turn. */
    private static LocalTeam local(Hamlet hamlet, List<DigitalTeam> own) {
        List<List<TeamMember>> ranked =
                own.stream().map(DigitalTeam::leaderFirst).toList();
        int longest = ranked.stream().mapToInt(List::size).max().orElse(0);
        List<LocalTeam.Helper> members = IntStream.range(0, longest)
                .boxed()
                .flatMap(turn ->
                        ranked.stream().filter(team -> turn < team.size()).map(team -> team.get(turn)))
                .map(member -> new LocalTeam.Helper(member.name(), member.printedPhone()))
                .toList();
        String name = own.stream().map(DigitalTeam::name).collect(Collectors.joining("; "));
        return new LocalTeam(hamlet.fullName(), name, members, 0).naming(NAMED);
    }

    private static Refusal gone(Recipient recipient) {
        return Refusal.of(
                Refusal.Kind.NOT_FOUND,
                "“%s” không còn trong danh sách.".formatted(recipient.name()),
                "Recipient is gone: " + recipient);
    }
}
