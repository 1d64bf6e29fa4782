package vn.langso.ui.station;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.web.util.UriComponentsBuilder;
import vn.langso.scheduler.speakers.Zone;

/** Turns the pages of the week view: which days, which zone, and the ways to the same dates as a list or a file. */
final class WeekBar extends Composite<Div> {

    private final Supplier<LocalDate> today;
    private final Consumer<WeekPlace> onGo;
    private final H1 heading = new H1();
    private final DatePicker day = Dates.date("timetable.day");
    private final ZoneChoice zone = ZoneChoice.orAll();
    private final Button week = new Button(getTranslation("timetable.week.seven"));
    private final Button oneDay = new Button(getTranslation("timetable.week.one"));
    private final Anchor file = new Anchor();
    private WeekPlace place;

    WeekBar(Supplier<LocalDate> today, Consumer<WeekPlace> onGo) {
        this.today = today;
        this.onGo = onGo;
        this.place = WeekPlace.week(today.get(), null);
        day.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                onGo.accept(place.on(event.getValue()));
            }
        });
        zone.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                onGo.accept(place.in(zone.slug()));
            }
        });
        week.addClickListener(event -> onGo.accept(place.showing(7)));
        oneDay.addClickListener(event -> onGo.accept(place.showing(1)));
        file.setText(getTranslation("timetable.ics"));
        file.setRouterIgnore(true);
        file.addClassName("button-link");
        getContent().addClassName("week-bar");
        getContent().add(heading, turning(), filter());
    }

    private Component turning() {
        Div turning = new Div(
                turn("timetable.week.before", VaadinIcon.CHEVRON_LEFT, -1),
                new Button(getTranslation("station.date.today"), event -> onGo.accept(place.on(today.get()))),
                turn("timetable.week.after", VaadinIcon.CHEVRON_RIGHT, 1),
                week,
                oneDay);
        turning.addClassName("row-buttons");
        return turning;
    }

    private Button turn(String key, VaadinIcon icon, int pages) {
        Button turn = new Button(icon.create(), event -> onGo.accept(place.turned(pages)));
        turn.setAriaLabel(getTranslation(key));
        turn.setTooltipText(getTranslation(key));
        return turn;
    }

    private Component filter() {
        RouterLink list = new RouterLink(getTranslation("timetable.dates"), DateListView.class);
        list.addClassName("button-link");
        Div filter = new Div(day, zone, list, file);
        filter.addClassName("filter");
        return filter;
    }

    void show(WeekPlace shown, List<Zone> zones) {
        place = shown;
        day.setValue(shown.day());
        zone.offer(zones, shown.zone());
        mark(week, shown.days() == 7);
        mark(oneDay, shown.days() == 1);
        heading.setText(
                shown.days() == 1
                        ? LunarText.withSolar(shown.day())
                        : getTranslation(
                                "timetable.week.of",
                                StationTimes.shortDay(shown.from()),
                                StationTimes.shortDay(shown.last()),
                                LunarText.shortly(shown.from()),
                                LunarText.shortly(shown.last())));
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/tram/lich.ics");
        file.setHref((shown.zone() == null ? address : address.queryParam("zone", shown.zone())).toUriString());
    }

    /** Which of the two is on is said by more than its colour. */
    private static void mark(Button button, boolean on) {
        button.getElement().setAttribute("aria-pressed", Boolean.toString(on));
        if (on) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        } else {
            button.removeThemeVariants(ButtonVariant.PRIMARY);
        }
    }
}
