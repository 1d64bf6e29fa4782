package vn.langso.ui.station;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.langso.config.accounts.Role;
import vn.langso.scheduler.speakers.SpeakerNames;
import vn.langso.scheduler.speakers.Zones;
import vn.langso.scheduler.timetable.BroadcastSchedule;
import vn.langso.scheduler.timetable.DateEdits;
import vn.langso.scheduler.timetable.HearingPlan;
import vn.langso.scheduler.timetable.OpenHoursBook;
import vn.langso.scheduler.timetable.Seen;
import vn.langso.scheduler.timetable.Slot;
import vn.langso.scheduler.timetable.Timetable;
import vn.langso.scheduler.timetable.TimetableEntry;

/** A week or a day of the timetable, drawn to be moved about. What is shown is in the address. Live. */
@Route(value = WeekView.PATH, layout = StationLayout.class)
@RolesAllowed({"AUTHOR", "APPROVER", "OPERATOR", "ADMIN"})
final class WeekView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "tram/tuan";

    private final Timetable timetable;
    private final BroadcastSchedule schedule;
    private final DateEdits dates;
    private final HearingPlan hearings;
    private final OpenHoursBook openHours;
    private final Zones zones;
    private final OccurrenceNews news;
    private final StationTimes times;
    private final SignedIn signedIn;
    private final boolean mayPlan;
    private final WeekBar bar;
    private final WeekCalendar calendar;
    private final EntryEditor editor = new EntryEditor(this::drawAnew);
    private WeekPlace place;
    private Registration subscription = () -> {};

    WeekView(
            Timetable timetable,
            BroadcastSchedule schedule,
            DateEdits dates,
            HearingPlan hearings,
            OpenHoursBook openHours,
            Zones zones,
            OccurrenceNews news,
            StationTimes times,
            SignedIn signedIn) {
        this.timetable = timetable;
        this.schedule = schedule;
        this.dates = dates;
        this.hearings = hearings;
        this.openHours = openHours;
        this.zones = zones;
        this.news = news;
        this.times = times;
        this.signedIn = signedIn;
        this.mayPlan = signedIn.hasAny(Role.OPERATOR);
        this.place = WeekPlace.week(times.today(), null);
        this.bar = new WeekBar(times::today, this::go);
        this.calendar = new WeekCalendar(scriptWords(), new Deeds());
        getContent().addClassNames("page", "page-full", "week-page");
        getContent().add(bar, calendar);
    }

    private Map<String, String> scriptWords() {
        return Stream.of("more", "close", "lunar", "calendar")
                .collect(Collectors.toMap(name -> name, name -> getTranslation("timetable.week." + name)));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        UI ui = attach.getUI();
        subscription = news.onNews(() -> ui.access(() -> calendar.show(page())));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        subscription.remove();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        place = WeekPlace.of(FilterAddress.of(event.getLocation()), times.today());
        bar.show(place, zones.all());
        calendar.show(page());
    }

    private void go(WeekPlace to) {
        getUI().ifPresent(ui -> ui.navigate(PATH, to.address().asParameters()));
    }

    private void drawAnew() {
        calendar.showAnew(page());
    }

    private WeekPage page() {
        LocalDate from = place.from();
        LocalDate to = from.plusDays(place.days());
        Instant start = times.startOf(from);
        // what began before midnight may still be on air after it
        List<TimetableEntry> entries =
                timetable.between(times.startOf(from.minusDays(1)), times.startOf(to), place.zone()).stream()
                        .filter(entry -> entry.plannedEnd().isAfter(start))
                        .toList();
        return new WeekPages(times, words(), mayPlan)
                .page(
                        from,
                        place.days(),
                        entries,
                        hearings.expected(start, times.startOf(to), place.zone()),
                        openHours.between(from, to));
    }

    private EntryWords words() {
        return new EntryWords(times, SpeakerNames.of(zones));
    }

    /** What people do on the calendar. */
    private final class Deeds implements WeekCalendar.Deeds {

        @Override
        public void open(long occurrenceId) {
            timetable
                    .find(occurrenceId)
                    .ifPresent(entry -> new EntryDialog(
                                    entry,
                                    dates,
                                    words(),
                                    times,
                                    mayPlan ? signedIn.username() : null,
                                    WeekView.this::drawAnew)
                            .open());
        }

        @Override
        public void move(Seen seen, LocalDateTime to) {
            attempt(seen, changed -> dates.move(changed, to, signedIn.username()));
        }

        @Override
        public void stretch(Seen seen, LocalDateTime newEnd) {
            drawAnew();
            timetable.find(seen.occurrenceId()).ifPresent(entry -> askToStretch(entry, seen, newEnd));
        }
    }

    /** The browser's word is not enough: who may not plan cannot drag, whatever their script says. */
    private void attempt(Seen seen, Consumer<Seen> edit) {
        if (mayPlan) {
            editor.attempt(seen, edit);
        } else {
            EntryEditor.sayWhy(getTranslation("timetable.may-not"));
            drawAnew();
        }
    }

    private void askToStretch(TimetableEntry entry, Seen seen, LocalDateTime newEnd) {
        Slot slot = schedule.find(entry.occurrence().slotId()).orElseThrow();
        Duration now = entry.occurrence().duration();
        Duration wanted = Duration.between(times.local(entry.occurrence().plannedAt()), newEnd);
        if (slot.plan().items().size() != 1) {
            EntryEditor.sayWhy(getTranslation("timetable.stretch.many", StationTimes.length(now)));
            return;
        }
        Stretch stretch = Stretch.nearest(slot.plan().items().getFirst(), now, wanted);
        if (stretch.repeats() == slot.plan().items().getFirst().repeats()) {
            EntryEditor.sayWhy(getTranslation("timetable.stretch.same", StationTimes.length(now)));
            return;
        }
        ConfirmDialog question = Questions.confirm(
                "timetable.stretch",
                "timetable.stretch.detail",
                stretch.repeats(),
                StationTimes.length(stretch.length()));
        question.addConfirmListener(
                event -> attempt(seen, changed -> dates.repeated(changed, stretch.repeats(), signedIn.username())));
        question.open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("timetable.week");
    }
}
