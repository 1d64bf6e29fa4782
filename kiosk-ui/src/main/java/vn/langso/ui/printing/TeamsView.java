package vn.langso.ui.printing;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import vn.langso.config.places.DigitalTeam;
import vn.langso.config.places.DigitalTeams;
import vn.langso.config.places.TeamMember;
import vn.langso.ui.station.Questions;
import vn.langso.ui.station.SignedIn;
import vn.langso.ui.station.StationLayout;

/** The register of teams: a list comes in, and who is in it can be seen and taken out. */
@Route(value = "in/to", layout = StationLayout.class)
@RolesAllowed({"PRINTER", "ADMIN"})
final class TeamsView extends DeskPage {

    private final DigitalTeams teams;
    private final SignedIn signedIn;
    private final H2 count = new H2();
    private final Grid<DigitalTeam> grid = new Grid<>();

    TeamsView(DigitalTeams teams, SignedIn signedIn) {
        super("desk.teams");
        this.teams = teams;
        this.signedIn = signedIn;
        prepareGrid();
        Section list = new Section(count, grid);
        list.addClassName("panel");
        Div columns = new Div(list, new TeamUpload(teams, signedIn.username(), this::refresh));
        columns.addClassName("desk-columns");
        show(columns);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        List<DigitalTeam> all = teams.all();
        int members = all.stream().mapToInt(team -> team.members().size()).sum();
        count.setText(getTranslation("desk.teams.count", all.size(), members));
        grid.setItems(all);
    }

    private void prepareGrid() {
        grid.addColumn(team -> team.hamlet().fullName())
                .setHeader(getTranslation("desk.teams.hamlet"))
                .setFlexGrow(1);
        grid.addColumn(DigitalTeam::name)
                .setHeader(getTranslation("desk.teams.name"))
                .setFlexGrow(2);
        grid.addColumn(TeamsView::members)
                .setHeader(getTranslation("desk.teams.members"))
                .setFlexGrow(3);
        grid.addComponentColumn(this::removeButton).setFlexGrow(0).setWidth("4.5rem");
        // long names are read to their end
        grid.addThemeName("wrap-cell-content");
        grid.addClassName("desk-teams");
    }

    private static String members(DigitalTeam team) {
        return team.members().stream()
                .map((TeamMember member) ->
                        member.phone().isEmpty() ? member.name() : member.name() + " " + member.phone())
                .collect(Collectors.joining(", "));
    }

    private Button removeButton(DigitalTeam team) {
        Button remove = new Button(VaadinIcon.TRASH.create(), event -> ask(team));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("desk.teams.remove") + ": " + team.name());
        return remove;
    }

    private void ask(DigitalTeam team) {
        ConfirmDialog question = Questions.confirm(
                "desk.teams.remove",
                "desk.teams.remove-detail",
                team.name(),
                team.members().size());
        question.addConfirmListener(event -> {
            teams.remove(team.id(), signedIn.username());
            refresh();
        });
        question.open();
    }
}
