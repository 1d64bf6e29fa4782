package vn.langso.media.print.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.langso.config.Refusal;
import vn.langso.config.places.DigitalTeam;
import vn.langso.config.places.DigitalTeams;
import vn.langso.config.places.Hamlet;
import vn.langso.config.places.Hamlets;
import vn.langso.media.print.LocalTeam;

/** Finds recipients in the register, and what their sheets say. Thread-safe. */
@Component
class RecipientList {
    /** As the plan of the province has it; a sheet has no room for more. */
    private static final int NAMED = 6;

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
        Map<Long, DigitalTeam> byId =
                teams.all().stream().collect(Collectors.toMap(DigitalTeam::id, Function.identity()));
        Map<String, Hamlet> bySlug =
                hamlets.all().stream().collect(Collectors.toMap(Hamlet::slug, Function.identity()));
        List<Recipient> found = new ArrayList<>();
        for (long id : chosen.teams().stream().distinct().toList()) {
            Optional.ofNullable(byId.get(id))
                    .ifPresentOrElse(
                            team -> found.add(Recipient.of(team)),
                            () -> problems.add(new Refusal.Problem(
                                    "recipients", "Không có tổ số %d trong danh sách tổ.".formatted(id))));
        }
        for (String slug : chosen.hamlets().stream().distinct().toList()) {
            Optional.ofNullable(bySlug.get(slug))
                    .ifPresentOrElse(
                            hamlet -> found.add(Recipient.of(hamlet)),
                            () -> problems.add(new Refusal.Problem(
                                    "recipients", "Không có thôn, tổ dân phố “%s”.".formatted(slug))));
        }
        return found;
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

    /** A hamlet may have several teams; their members follow each other. */
    private static LocalTeam local(Hamlet hamlet, List<DigitalTeam> own) {
        List<LocalTeam.Helper> members = own.stream()
                .flatMap(team -> team.members().stream())
                .map(member -> new LocalTeam.Helper(member.name(), member.phone()))
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
