package vn.langso.ui.station;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.langso.config.VietnameseText;
import vn.langso.scheduler.speakers.SpeakerNames;
import vn.langso.scheduler.speakers.Zones;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.scheduler.timetable.Timetable;

/**
 * "Why did it not play?": everything of the last 30 days that did not play or not wholly, with its reason and, one
 * click away, what was checked. The filter is in the address.
 */
@Route(value = NotAiredView.PATH, layout = StationLayout.class)
@RolesAllowed({"AUTHOR", "APPROVER", "OPERATOR", "ADMIN"})
final class NotAiredView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "tram/vi-sao";

    private static final int DAYS = 30;
    private static final String ZONE = "khu-vuc";
    private static final String STATUS = "ket-qua";
    private static final String TEXT = "tim";

    private final Timetable timetable;
    private final Zones zones;
    private final StationTimes times;
    private final ZoneChoice zone = ZoneChoice.orAll();
    private final Select<OccurrenceStatus> status = new Select<>();
    private final TextField text = new TextField();
    private final Span count = new Span();
    private final Grid<Occurrence> list = new Grid<>();
    private SpeakerNames places = SpeakerNames.NONE;

    NotAiredView(Timetable timetable, Zones zones, OccurrenceNews news, StationTimes times) {
        this.timetable = timetable;
        this.zones = zones;
        this.times = times;
        Paragraph why = new Paragraph(getTranslation("timetable.why.help", DAYS));
        why.addClassName("hint");
        buildList();
        getContent().addClassNames("page", "page-full");
        getContent().add(new H1(getTranslation("timetable.why")), why, filter(), list);
        LivePage.keep(this, news, this::refresh);
    }

    private Component filter() {
        status.setLabel(getTranslation("timetable.outcome"));
        status.setItems(Timetable.notWhollyAired());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("timetable.any-outcome"));
        status.setItemLabelGenerator(
                choice -> getTranslation(choice == null ? "timetable.any-outcome" : "station.occurrence." + choice));
        text.setLabel(getTranslation("timetable.search"));
        text.setPlaceholder(getTranslation("timetable.search-example"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        count.getElement().setAttribute("role", "status");
        return new FilterBar(this::choose, zone, status, text, count);
    }

    private void buildList() {
        list.addColumn(occurrence -> times.dayTime(occurrence.plannedAt()))
                .setHeader(getTranslation("timetable.planned"))
                .setWidth("13.5rem")
                .setFlexGrow(0);
        list.addColumn(Occurrence::title)
                .setHeader(getTranslation("station.slot.title"))
                .setFlexGrow(2);
        list.addColumn(occurrence -> places.ofZones(occurrence.zones()))
                .setHeader(getTranslation("station.slot.zones"))
                .setFlexGrow(1);
        list.addComponentColumn(occurrence -> StatusMark.of(occurrence.status()))
                .setHeader(getTranslation("timetable.outcome"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        list.addColumn(this::reason)
                .setHeader(getTranslation("timetable.reason"))
                .setFlexGrow(3);
        list.addComponentColumn(occurrence -> TraceDialog.button(occurrence, times))
                .setKey("trace")
                .setHeader(getTranslation("station.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        list.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        list.setEmptyStateText(getTranslation("timetable.why.none"));
    }

    private String reason(Occurrence occurrence) {
        return Objects.requireNonNullElseGet(occurrence.reason(), () -> getTranslation("station.trouble.unknown"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        FilterAddress address = FilterAddress.of(event.getLocation());
        places = SpeakerNames.of(zones);
        zone.offer(zones.all(), address.text(ZONE).orElse(null));
        status.setValue(address.text(STATUS).flatMap(NotAiredView::status).orElse(null));
        text.setValue(address.text(TEXT).orElse(""));
        refresh();
    }

    private static Optional<OccurrenceStatus> status(String name) {
        return Timetable.notWhollyAired().stream()
                .filter(known -> known.name().equals(name))
                .findFirst();
    }

    private void choose() {
        FilterAddress chosen = FilterAddress.none()
                .with(ZONE, zone.slug())
                .with(STATUS, status.getOptionalValue().map(Enum::name).orElse(null))
                .with(TEXT, text.getValue());
        getUI().ifPresent((UI ui) -> chosen.show(ui, PATH));
        refresh();
    }

    private void refresh() {
        Instant now = times.instant();
        String wanted = VietnameseText.searchKey(text.getValue());
        List<Occurrence> found =
                timetable.notAired(times.startOf(times.today().minusDays(DAYS)), now, zone.slug()).stream()
                        .filter(occurrence -> status.isEmpty() || occurrence.status() == status.getValue())
                        .filter(occurrence -> VietnameseText.searchKey(occurrence.title() + " " + reason(occurrence))
                                .contains(wanted))
                        .toList();
        list.setItems(found);
        count.setText(getTranslation("timetable.why.count", found.size()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("timetable.why");
    }
}
