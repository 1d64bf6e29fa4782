package vn.langso.ui.station;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import vn.langso.config.Refusal;
import vn.langso.config.accounts.Role;
import vn.langso.scheduler.playout.Broadcaster;
import vn.langso.scheduler.speakers.LiveStreams;
import vn.langso.scheduler.speakers.SpeakerLines;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.speakers.Zones;
import vn.langso.scheduler.timetable.Ledger;
import vn.langso.scheduler.timetable.Occurrence;

/** The station's home page: what airs today, how the lines are, what did not play and why. Live. */
@Route(value = TodayView.PATH, layout = StationLayout.class)
@PermitAll
final class TodayView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "tram";

    /** Lines have no events of their own, and at midnight another day begins. */
    private static final int LINE_CHECK_MS = 5_000;

    private final Ledger ledger;
    private final Broadcaster broadcaster;
    private final SpeakerLines lines;
    private final Zones zones;
    private final LiveStreams streams;
    private final OccurrenceNews news;
    private final StationTimes times;
    private final SignedIn signedIn;

    private final H1 day = new H1();
    private final TroubleBox trouble;
    private final OccurrenceList occurrences;
    private final LineBoard board = new LineBoard();
    private final ListenPanel listen = new ListenPanel();
    private Registration subscription = () -> {};

    TodayView(
            Ledger ledger,
            Broadcaster broadcaster,
            SpeakerLines lines,
            Zones zones,
            LiveStreams streams,
            OccurrenceNews news,
            StationTimes times,
            SignedIn signedIn) {
        this.ledger = ledger;
        this.broadcaster = broadcaster;
        this.lines = lines;
        this.zones = zones;
        this.streams = streams;
        this.news = news;
        this.times = times;
        this.signedIn = signedIn;
        trouble = new TroubleBox(times);
        boolean mayStop = signedIn.hasAny(Role.OPERATOR, Role.APPROVER, Role.ADMIN);
        occurrences = new OccurrenceList(times, new Stopping(mayStop, broadcaster::isBusyWith, this::askToStop));
        Div side = new Div(listen, board);
        side.addClassName("today-side");
        Div columns = new Div(occurrences, side);
        columns.addClassName("today-columns");
        getContent().addClassName("page");
        getContent().add(day, trouble, columns);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        UI ui = attach.getUI();
        Registration toNews = news.onNews(() -> ui.access(this::refresh));
        Registration toPolls = ui.addPollListener(poll -> refresh());
        ui.setPollInterval(LINE_CHECK_MS);
        subscription = Registration.combine(toNews, toPolls, () -> ui.setPollInterval(-1));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        subscription.remove();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        listen.offer(
                zones.all().stream().filter(zone -> streams.exists(zone.slug())).toList());
        refresh();
    }

    private void refresh() {
        LocalDate today = times.today();
        List<Occurrence> recent =
                ledger.between(times.startOf(today.minusDays(1)), times.startOf(today.plusDays(1)), null, null);
        List<Zone> places = zones.all();
        day.setText(getTranslation("station.today.day", StationTimes.day(today)));
        trouble.show(recent);
        occurrences.show(
                recent.stream().filter(o -> times.isOn(today, o.plannedAt())).toList(), places);
        board.show(lines.states());
    }

    private void askToStop(Occurrence occurrence) {
        ConfirmDialog question = Stopping.waits(occurrence)
                ? Questions.confirm("timetable.stop-for-good", "timetable.stop-for-good.detail", occurrence.title())
                : Questions.confirm("station.today.stop", "station.today.stop-detail", occurrence.title());
        question.addConfirmListener(event -> stop(occurrence));
        question.open();
    }

    /** It may have ended while the question stood there. */
    private void stop(Occurrence occurrence) {
        try {
            broadcaster.stop(occurrence.id(), signedIn.username());
        } catch (Refusal ended) {
            EntryEditor.sayWhy(ended.detail());
        }
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("station.today");
    }
}
