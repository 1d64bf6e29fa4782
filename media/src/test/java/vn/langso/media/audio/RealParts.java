package vn.langso.media.audio;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

/** Parts of the machine that a test needs: skipped with the reason where absent, failed where all are required. */
final class RealParts {
    private RealParts() {}

    static void require(boolean present, String part) {
        if (!present && "all".equals(System.getProperty("langso.tests.require"))) {
            fail(part + " is required but not installed");
        }
        if (!present) {
            abort(part + " is not installed");
        }
    }
}
