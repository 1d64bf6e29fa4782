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
import vn.langso.config.Refusal;
import vn.langso.config.calendar.BroadcastCalendar;
import vn.langso.scheduler.timetable.HearingPlan;
import vn.langso.scheduler.timetable.OpenHoursBook;
import vn.langso.scheduler.timetable.Seen;
import vn.langso.scheduler.timetable.Slot;
import vn.langso.scheduler.timetable.SlotConflictException;
import vn.langso.scheduler.timetable.TimetableEntry;

/** A week or a day of the timetable, drawn to be moved about. What is shown is in the address. Live. */
@Route(value = WeekView.PATH, layout = StationLayout.class)
@RolesAllowed({"AUTHOR", "APPROVER", "OPERATOR", "ADMIN"})
final class WeekView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "tram/tuan";

    private final SlotDesk desk;
    private final HearingPlan hearings;
    private final OpenHoursBook openHours;
    private final BroadcastCalendar special;
    private final OccurrenceNews news;
    private final StationTimes times;
    private final WeekBar bar;
    private final WeekCalendar calendar;
    private final EntryEditor editor;
    private WeekPlace place;
    private Registration subscription = () -> {};

    WeekView(
            SlotDesk desk,
            HearingPlan hearings,
            OpenHoursBook openHours,
            BroadcastCalendar special,
            OccurrenceNews news) {
        this.desk = desk;
        this.hearings = hearings;
        this.openHours = openHours;
        this.special = special;
        this.news = news;
        this.times = desk.times();
        this.editor = new EntryEditor(times, this::drawAnew);
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
        bar.show(place, desk.zones().all());
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
                desk.timetable().between(times.startOf(from.minusDays(1)), times.startOf(to), place.zone()).stream()
                        .filter(entry -> entry.plannedEnd().isAfter(start))
                        .toList();
        WeekDays days = new WeekDays(from, place.days(), special.days(from, place.last()), openHours.between(from, to));
        return new WeekPages(times, desk.words(), desk.mayPlan())
                .page(days, entries, hearings.expected(start, times.startOf(to), place.zone()));
    }

    /** What people do on the calendar. */
    private final class Deeds implements WeekCalendar.Deeds {

        @Override
        public void open(long occurrenceId) {
            desk.timetable()
                    .find(occurrenceId)
                    .ifPresent(entry -> new EntryDialog(entry, desk, WeekView.this::drawAnew).open());
        }

        @Override
        public void move(Seen seen, LocalDateTime to) {
            WeekView.this.move(seen, to);
        }

        @Override
        public void stretch(Seen seen, LocalDateTime newEnd) {
            drawAnew();
            desk.timetable().find(seen.occurrenceId()).ifPresent(entry -> askToStretch(entry, seen, newEnd));
        }
    }

    /** The browser's word is not enough: who may not plan cannot drag, whatever their script says. */
    private void attempt(Seen seen, Consumer<Seen> edit) {
        attempt(seen, edit, refusal -> EntryEditor.sayWhy(refusal.detail()));
    }

    private void attempt(Seen seen, Consumer<Seen> edit, Consumer<Refusal> onRefused) {
        if (desk.mayPlan()) {
            editor.attempt(seen, edit, () -> {}, onRefused);
        } else {
            EntryEditor.sayWhy(getTranslation("timetable.may-not"));
            drawAnew();
        }
    }

    /** Where it collides, it is offered what is free and an order with those it meets. */
    private void move(Seen seen, LocalDateTime to) {
        attempt(seen, changed -> desk.dates().move(changed, to, desk.planner()), refusal -> {
            if (refusal instanceof SlotConflictException conflicts) {
                new RefusedDialog(conflicts, start -> move(seen, start)).open();
            } else {
                EntryEditor.sayWhy(refusal.detail());
            }
        });
    }

    private void askToStretch(TimetableEntry entry, Seen seen, LocalDateTime newEnd) {
        Slot slot = desk.schedule().slotFor(entry.occurrence()).orElseThrow();
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
        question.addConfirmListener(event ->
                attempt(seen, changed -> desk.dates().repeated(changed, stretch.repeats(), desk.planner())));
        question.open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("timetable.week");
    }
}
