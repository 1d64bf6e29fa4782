package vn.langso.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;

/** What a request for a file takes away with it (RFC 9110, section 14). Stateless. */
final class Delivery {

    private Delivery() {}

    /** HEAD is answered by what answers GET, but takes nothing away. */
    static boolean isLookedAt(HttpServletRequest asked) {
        return "HEAD".equals(asked.getMethod());
    }

    /**
     * Whether the answer holds the beginning of a file of this size, bytes. Of a file that is fetched in parts, one part
     * does; what is refused with 416 holds nothing.
     */
    static boolean beginsWith(HttpServletRequest asked, long size) {
        String ranges = asked.getHeader(HttpHeaders.RANGE);
        return !isLookedAt(asked) && (ranges == null || begins(ranges, size));
    }

    private static boolean begins(String ranges, long size) {
        try {
            List<Long> starts = HttpRange.parseRanges(ranges).stream()
                    .map(range -> range.getRangeStart(size))
                    .toList();
            // one range beyond the end refuses them all
            return starts.contains(0L) && starts.stream().allMatch(start -> start < size);
        } catch (IllegalArgumentException _) {
            // no ranges of bytes: answered with 416
            return false;
        }
    }
}
