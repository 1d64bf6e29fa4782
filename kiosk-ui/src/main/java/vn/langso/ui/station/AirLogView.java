package vn.langso.ui.station;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.langso.scheduler.playout.AirLog;
import vn.langso.scheduler.playout.AirLogEntry;
import vn.langso.scheduler.speakers.SpeakerLine;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.speakers.Zones;

/** The register of what every line really played (sổ nhật ký phát thanh), for some days and a zone. */
@Route(value = "tram/nhat-ky", layout = StationLayout.class)
@RolesAllowed({"AUTHOR", "APPROVER", "OPERATOR", "ADMIN"})
final class AirLogView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private static final int FIRST_DAYS = 7;

    private final AirLog log;
    private final Zones zones;
    private final StationTimes times;
    private final DatePicker from = Dates.date("station.log.from");
    private final DatePicker to = Dates.date("station.log.to");
    private final Select<Zone> zone = new Select<>();
    private final Anchor download = new Anchor();
    private final Grid<AirLogEntry> list = new Grid<>();
    private Map<String, String> lineNames = Map.of();

    AirLogView(AirLog log, Zones zones, StationTimes times) {
        this.log = log;
        this.zones = zones;
        this.times = times;
        zone.setLabel(getTranslation("station.zone"));
        zone.setEmptySelectionAllowed(true);
        zone.setEmptySelectionCaption(getTranslation("station.log.all-zones"));
        zone.setItemLabelGenerator(choice -> choice == null ? getTranslation("station.log.all-zones") : choice.name());
        download.setText(getTranslation("station.log.csv"));
        download.setRouterIgnore(true);
        download.addClassName("button-link");
        buildList();
        getContent().addClassNames("page", "page-full");
        getContent().add(new H1(getTranslation("station.log")), filter(), list);
    }

    private Component filter() {
        Stream.<HasValue<?, ?>>of(from, to, zone)
                .forEach(field -> field.addValueChangeListener(event -> {
                    if (event.isFromClient()) {
                        refresh();
                    }
                }));
        Div filter = new Div(from, to, zone, download);
        filter.addClassName("filter");
        return filter;
    }

    private void buildList() {
        column("station.log.started", entry -> times.dateTime(entry.startedAt()));
        column("station.log.ended", entry -> entry.endedAt() == null ? "" : times.time(entry.endedAt()));
        list.addColumn(AirLogEntry::title)
                .setHeader(getTranslation("station.log.title"))
                .setFlexGrow(2);
        column("station.log.line", this::lineName);
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

    /** A line that is no longer there keeps its id: the log outlives the settings. */
    private String lineName(AirLogEntry entry) {
        return lineNames.getOrDefault(entry.line(), entry.line());
    }

    private String outcome(AirLogEntry entry) {
        return getTranslation(
                entry.outcome() == null ? "station.occurrence.ON_AIR" : "station.occurrence." + entry.outcome());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        zone.setItems(zones.all());
        lineNames = zones.linesOf(List.of(Zone.WHOLE_COMMUNE)).stream()
                .collect(Collectors.toMap(SpeakerLine::id, SpeakerLine::name));
        to.setValue(times.today());
        from.setValue(times.today().minusDays(FIRST_DAYS - 1));
        refresh();
    }

    /** A date that is missing or out of order shows as its field's own error; the list stays as it was. */
    private void refresh() {
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        boolean backwards = first != null && last != null && last.isBefore(first);
        to.setErrorMessage(backwards ? getTranslation("station.log.backwards") : getTranslation("station.date.wrong"));
        to.setInvalid(backwards || last == null);
        if (first == null || last == null || backwards) {
            return;
        }
        String slug = zone.getOptionalValue().map(Zone::slug).orElse(null);
        list.setItems(log.between(times.startOf(first), times.startOf(last.plusDays(1)), slug)
                .reversed());
        download.setHref(csvAddress(first, last, slug));
    }

    private static String csvAddress(LocalDate first, LocalDate last, @Nullable String slug) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/tram/so-nhat-ky.csv")
                .queryParam("from", first.atStartOfDay())
                .queryParam("to", last.plusDays(1).atStartOfDay());
        return (slug == null ? address : address.queryParam("zone", slug)).toUriString();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("station.log");
    }
}
