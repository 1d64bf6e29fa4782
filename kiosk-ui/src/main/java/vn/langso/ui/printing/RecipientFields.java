package vn.langso.ui.printing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.langso.config.places.DigitalTeam;
import vn.langso.config.places.Hamlet;
import vn.langso.media.print.batch.Recipients;

/** For whom a batch is printed: every team, every hamlet, or any of both by name. */
final class RecipientFields extends Composite<Div> {

    private final RadioButtonGroup<Whom> whom = new RadioButtonGroup<>();
    private final MultiSelectComboBox<Place> chosen = new MultiSelectComboBox<>();
    private List<Place> offered = List.of();

    /** The ways to say who gets a sheet. */
    enum Whom {
        TEAMS,
        HAMLETS,
        CHOSEN
    }

    /** A team by its number, or a hamlet by its slug. */
    record Place(String name, @Nullable Long team, @Nullable String hamlet) {}

    RecipientFields(Runnable onChange) {
        whom.setLabel(getTranslation("desk.for"));
        whom.addValueChangeListener(change -> {
            chosen.setVisible(change.getValue() == Whom.CHOSEN);
            onChange.run();
        });
        chosen.setLabel(getTranslation("desk.chosen"));
        chosen.setItemLabelGenerator(Place::name);
        chosen.setVisible(false);
        chosen.setWidthFull();
        chosen.addValueChangeListener(change -> onChange.run());
        getContent().add(whom, chosen);
    }

    void offer(List<DigitalTeam> teams, List<Hamlet> hamlets) {
        List<Place> places = new ArrayList<>();
        for (Hamlet hamlet : hamlets) {
            places.add(new Place(getTranslation("desk.chosen.hamlet", hamlet.fullName()), null, hamlet.slug()));
            teams.stream()
                    .filter(team -> team.hamlet().id() == hamlet.id())
                    .forEach(team -> places.add(new Place(hamlet.fullName() + " – " + team.name(), team.id(), null)));
        }
        offered = List.copyOf(places);
        chosen.setItems(places);
        whom.setItemLabelGenerator(
                one -> getTranslation("desk.whom." + one, one == Whom.HAMLETS ? hamlets.size() : teams.size()));
        whom.setItems(Whom.values());
        whom.setValue(Whom.TEAMS);
    }

    /** In the order of the list, whatever was clicked first. */
    private Stream<Place> inOrder() {
        return offered.stream().filter(chosen.getValue()::contains);
    }

    Recipients value() {
        return switch (Objects.requireNonNullElse(whom.getValue(), Whom.TEAMS)) {
            case TEAMS -> new Recipients.Teams();
            case HAMLETS -> new Recipients.Hamlets();
            case CHOSEN ->
                new Recipients.Chosen(
                        inOrder().map(Place::team).filter(Objects::nonNull).toList(),
                        inOrder().map(Place::hamlet).filter(Objects::nonNull).toList());
        };
    }
}
