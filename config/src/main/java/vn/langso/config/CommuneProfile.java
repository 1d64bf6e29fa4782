package vn.langso.config;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows the commune; a change is published as {@link CommuneChanged}. Thread-safe. */
@Service
public class CommuneProfile {
    private final JdbcCommune communes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CommuneProfile(JdbcCommune communes, ApplicationEventPublisher events, Clock clock) {
        this.communes = communes;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Commune current() {
        return communes.current();
    }

    /** Saves everything the first-run page asks for and marks the commune ready; refuses an empty name. */
    @Transactional
    public Commune save(Commune commune, String by) {
        return changed(checked(commune), by, "save commune");
    }

    /** From now on windows and holidays bind; nothing happens where they already do. */
    @Transactional
    public Commune endTrial(String by) {
        Commune now = communes.current();
        if (!now.trial()) {
            return now;
        }
        Commune bound =
                new Commune(now.name(), now.supportPlace(), now.zaloAccount(), now.policePhone(), false, now.ready());
        return changed(bound, by, "end trial");
    }

    private Commune changed(Commune commune, String by, String action) {
        communes.save(commune, by, clock.instant());
        events.publishEvent(new StaffAction(by, action, commune.name()));
        events.publishEvent(new CommuneChanged(commune));
        return commune;
    }

    private static Commune checked(Commune wanted) {
        InputCheck check = new InputCheck();
        String name = check.required("name", "Tên xã, phường", wanted.name(), 120);
        String place = check.optional("supportPlace", "Nơi hỗ trợ", wanted.supportPlace(), 200);
        String zalo = check.optional("zaloAccount", "Tên Zalo của xã", wanted.zaloAccount(), 120);
        String phone = check.optional("policePhone", "Số Công an xã", wanted.policePhone(), 40);
        if (!phone.matches("[0-9 .+()–-]*")) {
            check.problem("policePhone", "Số Công an xã \"" + phone + "\" có ký tự lạ, ví dụ đúng: 0221 3867 113.");
        }
        if ((name + place + zalo).contains("\n")) {
            check.problem("name", "Tên xã, nơi hỗ trợ và tên Zalo phải viết trên một dòng.");
        }
        check.refuseProblems("Commune profile refused");
        return new Commune(name, place, zalo, phone, wanted.trial(), true);
    }
}
