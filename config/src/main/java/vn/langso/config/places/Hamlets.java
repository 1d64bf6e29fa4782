package vn.langso.config.places;

import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Map<String, HamletKind> wanted = new LinkedHashMap<>();
        checked(names).values().forEach(name -> wanted.put(name, HamletKind.of(name)));
        return addOfKinds(wanted, by);
    }

    /** Adds the hamlets that are not there yet, names already checked; returns all. */
    @Transactional
    List<Hamlet> addOfKinds(Map<String, HamletKind> wanted, String by) {
        List<Hamlet> present = hamlets.all();
        Set<String> names = present.stream()
                .map(hamlet -> VietnameseText.nameKey(hamlet.name()))
                .collect(Collectors.toCollection(HashSet::new));
        Set<String> slugs = present.stream().map(Hamlet::slug).collect(Collectors.toCollection(HashSet::new));
        slugs.add(WHOLE_COMMUNE);
        wanted.forEach((name, kind) -> {
            if (names.add(VietnameseText.nameKey(name))) {
                add(new Hamlet(0, freeSlug(name, slugs), name, kind), by);
            }
        });
        return hamlets.all();
    }

    /** One hamlet. */
    @Transactional(readOnly = true)
    public Optional<Hamlet> find(long id) {
        return hamlets.all().stream().filter(hamlet -> hamlet.id() == id).findFirst();
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

    private void add(Hamlet hamlet, String by) {
        long id = hamlets.insert(hamlet, VietnameseText.nameKey(hamlet.name()), by, clock.instant());
        events.publishEvent(new StaffAction(by, "add hamlet", hamlet.name()));
        events.publishEvent(new HamletAdded(new Hamlet(id, hamlet.slug(), hamlet.name(), hamlet.kind())));
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
