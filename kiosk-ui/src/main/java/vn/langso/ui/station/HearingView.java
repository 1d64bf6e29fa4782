package vn.langso.ui.station;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import vn.langso.scheduler.playout.ZoneHearing;
import vn.langso.scheduler.speakers.SpeakerNames;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.speakers.Zones;
import vn.langso.scheduler.timetable.Hearing;
import vn.langso.ui.common.BrowserGaps;

/** "What does my hamlet hear?": one zone on one day, minute by minute, to be linked and printed. Live. */
@Route(value = HearingView.PATH, layout = StationLayout.class)
@RolesAllowed({"AUTHOR", "APPROVER", "OPERATOR", "ADMIN"})
final class HearingView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "tram/thon-nghe";

    private static final String ZONE = "thon";
    private static final String DAY = "ngay";

    private final ZoneHearing hearings;
    private final Zones zones;
    private final OccurrenceNews news;
    private final EmergencyNews urgent;
    private final StationTimes times;
    private final ZoneChoice zone = ZoneChoice.one();
    private final DatePicker day = Dates.date("timetable.day");
    private final H2 heading = new H2();
    private final Paragraph summary = new Paragraph();
    private final HearingTable table;
    private Registration subscription = () -> {};

    HearingView(ZoneHearing hearings, Zones zones, OccurrenceNews news, EmergencyNews urgent, StationTimes times) {
        this.hearings = hearings;
        this.zones = zones;
        this.news = news;
        this.urgent = urgent;
        this.times = times;
        table = new HearingTable(times);
        summary.getElement().setAttribute("role", "status");
        getContent().addClassName("page");
        getContent().add(new H1(getTranslation("timetable.hearing")), filter(), heading, summary, table);
    }

    private Component filter() {
        zone.addValueChangeListener(event -> choose(event.isFromClient()));
        day.addValueChangeListener(event -> choose(event.isFromClient()));
        Button before = new Button(getTranslation("timetable.day-before"), event -> go(-1));
        Button after = new Button(getTranslation("timetable.day-after"), event -> go(1));
        Button print = new Button(getTranslation("timetable.print"), VaadinIcon.PRINT.create());
        BrowserGaps.printOnClick(print);
        Div filter = new Div(zone, day, before, after, print);
        filter.addClassNames("filter", "not-printed");
        return filter;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        UI ui = attach.getUI();
        Runnable anew = () -> ui.access(this::refresh);
        Registration planned = news.onNews(anew);
        Registration emergencies = urgent.onNews(anew);
        subscription = Registration.combine(planned, emergencies);
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        subscription.remove();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        FilterAddress address = FilterAddress.of(event.getLocation());
        zone.offer(zones.all(), address.text(ZONE).orElse(Zone.WHOLE_COMMUNE));
        day.setValue(address.day(DAY).orElseGet(times::today));
        refresh();
    }

    private void go(int days) {
        day.getOptionalValue().ifPresent(now -> {
            day.setValue(now.plusDays(days));
            choose(true);
        });
    }

    private void choose(boolean byPerson) {
        if (byPerson) {
            FilterAddress chosen = FilterAddress.none()
                    .with(ZONE, zone.slug())
                    .with(DAY, day.getOptionalValue().map(LocalDate::toString).orElse(null));
            getUI().ifPresent(ui -> chosen.show(ui, PATH));
            refresh();
        }
    }

    /** A missing day shows as the field's own error; the table stays as it was. */
    private void refresh() {
        day.setErrorMessage(getTranslation("station.date.wrong"));
        day.setInvalid(day.isEmpty());
        if (day.isEmpty() || zone.isEmpty()) {
            return;
        }
        List<Hearing> heard = hearings.day(zone.getValue().slug(), day.getValue());
        heading.setText(
                getTranslation("timetable.hearing.of", zone.getValue().name(), LunarText.withSolar(day.getValue())));
        summary.setText(summary(heard));
        table.setVisible(!heard.isEmpty());
        table.show(heard, SpeakerNames.of(zones));
    }

    private String summary(List<Hearing> heard) {
        List<Hearing> sounding = heard.stream().filter(Hearing::sounds).toList();
        Duration length = sounding.stream()
                .map(one -> Duration.between(one.start(), one.end()))
                .reduce(Duration.ZERO, Duration::plus);
        return heard.isEmpty()
                ? getTranslation("timetable.hearing.none")
                : getTranslation(
                        "timetable.hearing.summary",
                        sounding.size(),
                        StationTimes.length(length),
                        heard.size() - sounding.size());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("timetable.hearing");
    }
}
