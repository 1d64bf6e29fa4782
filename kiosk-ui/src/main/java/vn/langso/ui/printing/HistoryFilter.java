package vn.langso.ui.printing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.langso.config.places.Hamlet;
import vn.langso.media.print.batch.OrderedGuide;
import vn.langso.media.print.batch.PrintSearch;
import vn.langso.ui.station.Dates;

/** What somebody looks for among what was printed. A span that ends before it begins shows as its field's own error. */
final class HistoryFilter extends Composite<Div> {

    private final ComboBox<About> about = new ComboBox<>(getTranslation("desk.history.guide"));
    private final ComboBox<Place> place = new ComboBox<>(getTranslation("desk.history.hamlet"));
    private final DatePicker first = Dates.date("station.log.from");
    private final DatePicker last = Dates.date("station.log.to");

    /** A guide by its slug, or the week notices. */
    private record About(String name, @Nullable String guide) {}

    /** A hamlet by its id, or the whole commune. */
    private record Place(String name, long id) {}

    HistoryFilter(Runnable onChange) {
        about.setItemLabelGenerator(About::name);
        about.setClearButtonVisible(true);
        place.setItemLabelGenerator(Place::name);
        place.setClearButtonVisible(true);
        first.setClearButtonVisible(true);
        last.setClearButtonVisible(true);
        about.addValueChangeListener(change -> onChange.run());
        place.addValueChangeListener(change -> onChange.run());
        first.addValueChangeListener(change -> onChange.run());
        last.addValueChangeListener(change -> onChange.run());
        getContent().addClassName("desk-filter");
        getContent().add(about, place, first, last);
    }

    void offer(List<OrderedGuide> guides, List<Hamlet> hamlets) {
        List<About> abouts = new ArrayList<>();
        guides.forEach(guide -> abouts.add(new About(guide.title(), guide.slug())));
        abouts.add(new About(getTranslation("desk.week"), null));
        about.setItems(abouts);
        List<Place> places = new ArrayList<>();
        places.add(new Place(getTranslation("desk.whole-commune"), PrintSearch.WHOLE_COMMUNE));
        hamlets.forEach(hamlet -> places.add(new Place(hamlet.fullName(), hamlet.id())));
        place.setItems(places);
    }

    /** Empty while there is an error to see. */
    Optional<PrintSearch> search() {
        LocalDate from = first.getValue();
        LocalDate to = last.getValue();
        boolean backwards = from != null && to != null && to.isBefore(from);
        last.setErrorMessage(getTranslation("station.log.backwards"));
        last.setInvalid(backwards);
        return backwards ? Optional.empty() : Optional.of(search(about.getValue(), place.getValue(), from, to));
    }

    private static PrintSearch search(
            @Nullable About about, @Nullable Place place, @Nullable LocalDate from, @Nullable LocalDate to) {
        PrintSearch.What what =
                about != null && about.guide() == null ? PrintSearch.What.NOTICES : PrintSearch.What.ANYTHING;
        return new PrintSearch(what, about == null ? null : about.guide(), place == null ? null : place.id(), from, to);
    }
}
