package vn.langso.ui.printing;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.langso.config.Refusal;
import vn.langso.media.print.WeekBoard;
import vn.langso.media.print.WeekNotice;
import vn.langso.media.print.batch.NoticeHistory;
import vn.langso.media.print.batch.NoticeRecord;
import vn.langso.ui.station.StationTimes;

/** Which notices on the boards promise what the timetable no longer holds. Call while a request is answered. */
@Component
class StaleWeeks {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final NoticeHistory history;
    private final WeekBoard board;
    private final SheetAddress address;
    private final StationTimes times;

    StaleWeeks(NoticeHistory history, WeekBoard board, SheetAddress address, StationTimes times) {
        this.history = history;
        this.board = board;
        this.address = address;
        this.times = times;
    }

    /** One Vietnamese sentence for each notice. */
    List<String> sentences() {
        return history.stale(this::today).stream().map(this::sentence).toList();
    }

    /** A zone that is gone, or a timetable too busy to answer, says nothing about the paper. */
    private Optional<WeekNotice> today(NoticeRecord record) {
        try {
            return Optional.of(board.notice(record.zone(), record.week(), address.base()));
        } catch (Refusal _) {
            return Optional.empty();
        }
    }

    private String sentence(NoticeRecord record) {
        return translate(
                "desk.week.stale", DATE.format(record.week()), record.zoneName(), times.dateTime(record.printedAt()));
    }
}
