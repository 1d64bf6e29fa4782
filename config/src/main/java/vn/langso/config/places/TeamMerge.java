package vn.langso.config.places;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.config.StaffAction;
import vn.langso.config.VietnameseText;

/** Brings a list that was read into the register, all in one transaction. Thread-safe. */
@Component
class TeamMerge {
    private final Hamlets hamlets;
    private final JdbcTeams teams;
    private final ApplicationEventPublisher events;

    TeamMerge(Hamlets hamlets, JdbcTeams teams, ApplicationEventPublisher events) {
        this.hamlets = hamlets;
        this.teams = teams;
        this.events = events;
    }

    /** What makes a team the same: its hamlet and its name. */
    private record TeamKey(long hamlet, String name) {}

    @Transactional
    TeamImport save(TeamSheet sheet, String by) {
        int hamletsBefore = hamlets.all().size();
        Map<String, Hamlet> places = places(sheet.rows(), by);
        int newHamlets = hamlets.all().size() - hamletsBefore;
        Map<TeamKey, List<TeamRow>> wanted = byTeam(sheet.rows(), places);
        TeamTally tally = new TeamTally(sheet, newHamlets);
        Map<TeamKey, DigitalTeam> present = teams.all().stream()
                .collect(Collectors.toMap(
                        team -> new TeamKey(team.hamlet().id(), VietnameseText.nameKey(team.name())),
                        Function.identity()));
        wanted.forEach((key, rows) -> save(key, rows, Optional.ofNullable(present.get(key)), by, tally));
        TeamImport result = tally.result();
        events.publishEvent(
                new StaffAction(by, "import teams", result.teams() + " tổ, thêm " + result.added() + " thành viên"));
        return result;
    }

    /** The hamlets, the missing ones added, by every name that the list uses for them. */
    private Map<String, Hamlet> places(List<TeamRow> rows, String by) {
        Map<String, Hamlet> present = byName(hamlets.all());
        Map<String, TeamRow> missing = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> find(present, row) == null)
                .forEach(row -> missing.putIfAbsent(row.hamletKey(), row));
        if (missing.isEmpty()) {
            return present;
        }
        Map<String, HamletKind> wanted = new LinkedHashMap<>();
        missing.values().forEach(row -> wanted.put(row.hamlet(), row.hamletKind()));
        return byName(hamlets.addOfKinds(wanted, by));
    }

    private static Map<String, Hamlet> byName(List<Hamlet> all) {
        Map<String, Hamlet> byName = new HashMap<>();
        all.forEach(hamlet -> byName.putIfAbsent(VietnameseText.nameKey(hamlet.fullName()), hamlet));
        all.forEach(hamlet -> byName.put(VietnameseText.nameKey(hamlet.name()), hamlet));
        return byName;
    }

    private static @Nullable Hamlet find(Map<String, Hamlet> places, TeamRow row) {
        Hamlet written = places.get(VietnameseText.nameKey(row.hamlet()));
        return written != null ? written : places.get(row.hamletKey());
    }

    private static Map<TeamKey, List<TeamRow>> byTeam(List<TeamRow> rows, Map<String, Hamlet> places) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> new TeamKey(
                                Objects.requireNonNull(find(places, row), row::hamlet)
                                        .id(),
                                row.teamKey()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private void save(TeamKey key, List<TeamRow> rows, Optional<DigitalTeam> present, String by, TeamTally tally) {
        String name = rows.getFirst().team();
        long id = present.map(DigitalTeam::id).orElseGet(() -> teams.insert(key.hamlet(), name, key.name(), by));
        Map<String, TeamMember> known = present.stream()
                .flatMap(team -> team.members().stream())
                .collect(Collectors.toMap(member -> VietnameseText.nameKey(member.name()), Function.identity()));
        tally.team(key.hamlet(), present.isEmpty());
        Map<String, Integer> seen = new HashMap<>();
        for (TeamRow row : rows) {
            Integer first = seen.putIfAbsent(row.memberKey(), row.row());
            if (first == null) {
                save(id, row, known.remove(row.memberKey()), by, tally);
            } else {
                tally.repeated(row, first);
            }
        }
        tally.size(rows, known.size() + seen.size());
    }

    private void save(long team, TeamRow row, @Nullable TeamMember known, String by, TeamTally tally) {
        if (known == null) {
            teams.insertMember(team, row, by);
            tally.added();
        } else if (!isWritten(known, row)) {
            teams.updateMember(known.id(), row, by);
            tally.updated();
        } else {
            tally.unchanged();
        }
    }

    private static boolean isWritten(TeamMember member, TeamRow row) {
        return member.name().equals(row.member())
                && member.role().equals(row.role())
                && member.phone().equals(row.phone());
    }
}
