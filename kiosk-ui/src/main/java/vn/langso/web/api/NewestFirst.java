package vn.langso.web.api;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.langso.config.Refusal;

/**
 * A list that grows for years, told from its newest end. The body is the plain list; the way to what is older is a header
 * (RFC 8288), so callers that know nothing of pages read what they always read. Pages begin behind an id, not at a number:
 * whatever is added meanwhile, nothing is told twice or left out. Stateless.
 */
final class NewestFirst {

    /** On one page, also where nobody says how many; as a default value of a query parameter. */
    static final String MOST = "100";

    private NewestFirst() {}

    /** What a list has before an id, the newest first. */
    interface Older<T> {
        List<T> before(long id, int limit);
    }

    /**
     * A page.
     *
     * @param before null for the newest
     * @throws Refusal if nobody may have so many, or none are wanted
     */
    static <T, A> ResponseEntity<List<A>> page(
            int limit, @Nullable Long before, Older<T> list, ToLongFunction<T> id, Function<T, A> told) {
        if (limit < 1 || limit > Integer.parseInt(MOST)) {
            throw Refusal.invalid(
                    "limit",
                    "limit là %d; cần từ 1 đến %s.".formatted(limit, MOST),
                    "Page size out of range: " + limit);
        }
        List<T> found = list.before(before == null ? Long.MAX_VALUE : before, limit + 1);
        List<T> page = found.subList(0, Math.min(limit, found.size()));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (found.size() > limit) {
            answer.header(HttpHeaders.LINK, next(limit, id.applyAsLong(page.getLast())));
        }
        return answer.body(page.stream().map(told).toList());
    }

    private static String next(int limit, long last) {
        return "<%s>; rel=\"next\""
                .formatted(ServletUriComponentsBuilder.fromCurrentRequestUri()
                        .queryParam("limit", limit)
                        .queryParam("before", last)
                        .toUriString());
    }
}
