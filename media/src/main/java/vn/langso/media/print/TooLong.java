package vn.langso.media.print;

import java.util.List;
import vn.langso.config.Refusal;

/** The words do not fit the product even in its smallest letters. */
final class TooLong extends Refusal {
    private static final long serialVersionUID = 1L;

    TooLong(String detail, String english) {
        super(Kind.INVALID, english, detail, List.of(new Problem("guide", detail)));
    }
}
