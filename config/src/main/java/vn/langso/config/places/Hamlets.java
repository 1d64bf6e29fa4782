package vn.langso.config.places;

import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.config.InputCheck;
import vn.langso.config.StaffAction;
import vn.langso.config.VietnameseText;

/** The commune's hamlets; a new one is published as {@link HamletAdded}. Thread-safe. */
@Service
public class Hamlets {
    private static final int MAX_NAME = 80;
    /** slug of the zone that is the whole commune; zones are named after hamlets, so none may be called so */
    private static final String WHOLE_COMMUNE = "toan-xa";

    private final JdbcHamlets hamlets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Hamlets(JdbcHamlets hamlets, ApplicationEventPublisher events, Clock clock) {
        this.hamlets = hamlets;
        this.events = events;
        this.clock = clock;
    }

    /** All hamlets, in the order in which they were added. */
    @Transactional(readOnly = true)
    public List<Hamlet> all() {
        return hamlets.all();
    }

    /**
     * Adds the hamlets that are not there yet, by name; returns all. The kind follows from the first word. Names that
     * differ in case or spaces only are the same hamlet; blank ones are passed over. One bad name refuses them all.
     */
    @Transactional
    public List<Hamlet> addAll(List<String> names, String by) {
        Map<String, String> wanted = checked(names);
        List<Hamlet> present = hamlets.all();
        present.forEach(hamlet -> wanted.remove(VietnameseText.nameKey(hamlet.name())));
        Set<String> slugs = present.stream().map(Hamlet::slug).collect(Collectors.toCollection(HashSet::new));
        slugs.add(WHOLE_COMMUNE);
        wanted.forEach((key, name) -> add(key, name, freeSlug(name, slugs), by));
        return hamlets.all();
    }

    /** Names by their key, in the order given. */
    private static Map<String, String> checked(List<String> names) {
        InputCheck check = new InputCheck();
        Map<String, String> byKey = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String field = "hamlets[" + i + "]";
            String name = check.optional(field, "Tên thôn, tổ dân phố", names.get(i), MAX_NAME)
                    .replaceAll("\\s+", " ");
            if (!name.isEmpty() && VietnameseText.slug(name).isEmpty()) {
                check.problem(field, "Tên thôn \"" + name + "\" không có chữ cái hay số nào, ví dụ đúng: Thôn Đông.");
            }
            if (!name.isEmpty()) {
                byKey.putIfAbsent(VietnameseText.nameKey(name), name);
            }
        }
        check.refuseProblems("Hamlets refused");
        return byKey;
    }

    private void add(String key, String name, String slug, String by) {
        HamletKind kind = HamletKind.of(name);
        long id = hamlets.insert(new Hamlet(0, slug, name, kind), key, by, clock.instant());
        events.publishEvent(new StaffAction(by, "add hamlet", name));
        events.publishEvent(new HamletAdded(new Hamlet(id, slug, name, kind)));
    }

    /** The name as a slug, numbered where names differ in marks only; taken from now on. */
    private static String freeSlug(String name, Set<String> taken) {
        String plain = VietnameseText.slug(name);
        String slug = plain;
        for (int number = 2; !taken.add(slug); number++) {
            slug = plain + "-" + number;
        }
        return slug;
    }
}
