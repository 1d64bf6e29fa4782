package vn.langso.config.places;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.config.Refusal;
import vn.langso.config.StaffAction;

/** The register of community digital teams and their members. Thread-safe. */
@Service
public class DigitalTeams {
    private final JdbcTeams teams;
    private final TeamMerge merge;
    private final PrintableLetters letters;
    private final ApplicationEventPublisher events;

    DigitalTeams(
            JdbcTeams teams,
            TeamMerge merge,
            ObjectProvider<PrintableLetters> letters,
            ApplicationEventPublisher events) {
        this.teams = teams;
        this.merge = merge;
        this.letters = letters.getIfAvailable(() -> text -> List.of());
        this.events = events;
    }

    /** All teams with their members, hamlet by hamlet in the order in which they were added. */
    @Transactional(readOnly = true)
    public List<DigitalTeam> all() {
        return teams.all();
    }

    @Transactional(readOnly = true)
    public Optional<DigitalTeam> find(long id) {
        return teams.find(id);
    }

    @Transactional(readOnly = true)
    public List<DigitalTeam> ofHamlet(long hamletId) {
        return teams.ofHamlet(hamletId);
    }

    /**
     * Takes over a list (CSV, see {@link TeamCsv}). Good rows are kept – all in one transaction, so after a power cut
     * either all of them are there or none – and bad ones reported. A row changes at most its own member: nobody is
     * removed because a list does not name him, and the same list a second time changes nothing.
     *
     * @throws Refusal if the file as a whole cannot be used; then nothing is kept
     */
    public TeamImport importList(InputStream csv, String by) {
        TeamSheet sheet = TeamCsv.read(CsvText.read(csv), letters);
        try {
            return merge.save(sheet, by);
        } catch (DuplicateKeyException e) {
            Refusal refusal = Refusal.of(
                    Refusal.Kind.CONFLICT,
                    "Có người khác đang nhập danh sách tổ cùng lúc nên chưa lưu gì; hãy gửi lại tệp sau ít phút.",
                    "Two imports of teams at once");
            refusal.initCause(e);
            throw refusal;
        }
    }

    /** Takes a team with its members out of the register; what was printed with their names stays printed. */
    @Transactional
    public void remove(long id, String by) {
        DigitalTeam team = teams.find(id).orElseThrow(() -> unknown("tổ", id));
        teams.remove(id);
        events.publishEvent(new StaffAction(by, "remove team", team.name()));
    }

    @Transactional
    public void removeMember(long teamId, long memberId, String by) {
        DigitalTeam team = teams.find(teamId).orElseThrow(() -> unknown("tổ", teamId));
        TeamMember member = team.members().stream()
                .filter(one -> one.id() == memberId)
                .findFirst()
                .orElseThrow(() -> unknown("thành viên", memberId));
        teams.removeMember(memberId);
        events.publishEvent(new StaffAction(by, "remove team member", team.name() + ": " + member.name()));
    }

    private static Refusal unknown(String what, long id) {
        return Refusal.of(
                Refusal.Kind.NOT_FOUND,
                "Không có %s số %d trong danh sách; có thể đã được xóa.".formatted(what, id),
                "No such entry in the register of teams: " + id);
    }
}
