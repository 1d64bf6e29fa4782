package vn.langso.ui.station;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.langso.scheduler.playout.AirLog;
import vn.langso.scheduler.playout.AirLogEntry;
import vn.langso.scheduler.speakers.SpeakerNames;
import vn.langso.scheduler.speakers.Zones;

/** The register of what every line really played (sổ nhật ký phát thanh), for some days and a zone. */
@Route(value = "tram/nhat-ky", layout = StationLayout.class)
@RolesAllowed({"AUTHOR", "APPROVER", "OPERATOR", "ADMIN"})
final class AirLogView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private static final int FIRST_DAYS = 7;

    private final AirLog log;
    private final Zones zones;
    private final StationTimes times;
    private final DayRange days = new DayRange();
    private final ZoneChoice zone = ZoneChoice.orAll();
    private final Anchor download = new Anchor();
    private final Grid<AirLogEntry> list = new Grid<>();
    private SpeakerNames names;

    AirLogView(AirLog log, Zones zones, StationTimes times) {
        this.log = log;
        this.zones = zones;
        this.times = times;
        this.names = SpeakerNames.of(zones);
        download.setText(getTranslation("station.log.csv"));
        download.setRouterIgnore(true);
        download.addClassName("button-link");
        buildList();
        getContent().addClassNames("page", "page-full");
        getContent()
                .add(
                        new H1(getTranslation("station.log")),
                        new FilterBar(this::refresh, days.from(), days.to(), zone, download),
                        list);
    }

    private void buildList() {
        column("station.log.started", entry -> times.dateTime(entry.startedAt()));
        column("station.log.ended", entry -> entry.endedAt() == null ? "" : times.time(entry.endedAt()));
        list.addColumn(AirLogEntry::title)
                .setHeader(getTranslation("station.log.title"))
                .setFlexGrow(2);
        column("station.log.line", entry -> names.ofLine(entry.line()));
        column("station.log.played", entry -> StationTimes.length(Duration.ofMillis(entry.playedMs())));
        column("station.log.outcome", this::outcome);
        list.addColumn(entry -> Objects.requireNonNullElse(entry.reason(), ""))
                .setHeader(getTranslation("station.log.reason"))
                .setFlexGrow(2);
        list.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        list.setEmptyStateText(getTranslation("station.log.none"));
    }

    private void column(String key, com.vaadin.flow.function.ValueProvider<AirLogEntry, ?> value) {
        list.addColumn(value).setHeader(getTranslation(key)).setAutoWidth(true).setFlexGrow(0);
    }

    private String outcome(AirLogEntry entry) {
        return getTranslation(
                entry.outcome() == null ? "station.occurrence.ON_AIR" : "station.log.ended." + entry.outcome());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        names = SpeakerNames.of(zones);
        zone.offer(zones.all(), null);
        days.set(times.today().minusDays(FIRST_DAYS - 1), times.today());
        refresh();
    }

    private void refresh() {
        days.chosen().ifPresent(chosen -> {
            list.setItems(log.between(chosen.begin(times), chosen.end(times), zone.slug())
                    .reversed());
            download.setHref(csvAddress(chosen, zone.slug()));
        });
    }

    private static String csvAddress(DayRange.Days days, @Nullable String slug) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/tram/so-nhat-ky.csv")
                .queryParam("from", days.first().atStartOfDay())
                .queryParam("to", days.last().plusDays(1).atStartOfDay());
        return (slug == null ? address : address.queryParam("zone", slug)).toUriString();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("station.log");
    }
}
