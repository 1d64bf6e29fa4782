package vn.langso.media.print.batch;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.config.places.Hamlets;
import vn.langso.media.print.LocalTeam;

/** Who helps in a hamlet, as its sheets name them. Thread-safe. */
@Service
public class LocalTeams {
    private final Hamlets hamlets;
    private final RecipientList recipients;

    LocalTeams(Hamlets hamlets, RecipientList recipients) {
        this.hamlets = hamlets;
        this.recipients = recipients;
    }

    /**
     * All teams of a hamlet as one; without a name where it has none. Empty where there is no such hamlet.
     *
     * @param hamlet slug
     */
    @Transactional(readOnly = true)
    public Optional<LocalTeam> of(String hamlet) {
        return hamlets.all().stream()
                .filter(one -> one.slug().equals(hamlet))
                .findFirst()
                .map(Recipient::of)
                .map(recipients::local);
    }
}
