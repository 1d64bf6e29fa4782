package vn.langso.ui.station;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.speakers.Zone;

/** A field for one zone. */
final class ZoneChoice extends Select<Zone> {

    private ZoneChoice() {
        setLabel(translate("station.zone"));
        setItemLabelGenerator(zone -> zone == null ? translate("station.log.all-zones") : zone.name());
    }

    /** One zone or all of them. */
    static ZoneChoice orAll() {
        ZoneChoice choice = new ZoneChoice();
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(translate("station.log.all-zones"));
        return choice;
    }

    static ZoneChoice one() {
        return new ZoneChoice();
    }

    /** Offers these and keeps to the one of that slug, if it is there. */
    void offer(List<Zone> zones, @Nullable String slug) {
        setItems(zones);
        zones.stream().filter(zone -> zone.slug().equals(slug)).findFirst().ifPresent(this::setValue);
    }

    @Nullable
    String slug() {
        return getOptionalValue().map(Zone::slug).orElse(null);
    }
}
