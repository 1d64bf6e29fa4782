package vn.langso.scheduler.timetable;

import java.util.List;
import vn.langso.config.Refusal;

/** A date was changed by somebody else since it was read; nothing was saved. Holds it as it is now. */
public final class StaleDateException extends Refusal {
    private final Occurrence current;

    /** @param when the date is planned now, in words */
    public StaleDateException(Occurrence current, int known, String when) {
        super(
                Kind.CONFLICT,
                "Occurrence " + current.id() + " is at revision " + current.revision() + ", not " + known,
                "Lần phát '" + current.title() + "' vừa được người khác sửa, nay là " + when + " (bản "
                        + current.revision() + ", bạn đang sửa bản " + known + ")." + last(current)
                        + " Hãy xem bản mới; nếu vẫn muốn thay đổi, hãy gửi lại với revision=" + current.revision()
                        + ".",
                List.of());
        this.current = current;
    }

    public Occurrence current() {
        return current;
    }

    private static String last(Occurrence current) {
        return current.trace().isEmpty()
                ? ""
                : " Lần sửa cuối – " + current.trace().getLast();
    }
}
