package vn.langso.ui.station;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.transaction.support.TransactionOperations;
import vn.langso.config.Commune;
import vn.langso.config.CommuneProfile;
import vn.langso.config.Refusal;
import vn.langso.config.places.Hamlet;
import vn.langso.config.places.Hamlets;

/** Asks a new installation for its commune; later the place to correct it. */
@Route(value = "thiet-lap", layout = StationLayout.class)
@RolesAllowed("ADMIN")
final class FirstRunView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private final CommuneProfile communes;
    private final Hamlets places;
    private final SignedIn signedIn;
    private final TransactionOperations together;

    private final TextField name = new TextField(getTranslation("station.commune.name"));
    private final TextField supportPlace = new TextField(getTranslation("station.commune.support-place"));
    private final TextField zalo = new TextField(getTranslation("station.commune.zalo"));
    private final TextField police = new TextField(getTranslation("station.commune.police"));
    private final TextArea hamlets = new TextArea(getTranslation("station.commune.hamlets"));
    private final Checkbox endTrial = new Checkbox(getTranslation("station.commune.end-trial"));
    private final FieldProblems problems;

    FirstRunView(CommuneProfile communes, Hamlets places, SignedIn signedIn, TransactionOperations together) {
        this.communes = communes;
        this.places = places;
        this.signedIn = signedIn;
        this.together = together;
        ProblemBox box = new ProblemBox();
        problems = new FieldProblems(box)
                .at("name", name)
                .at("supportPlace", supportPlace)
                .at("zaloAccount", zalo)
                .at("policePhone", police)
                .at("hamlets", hamlets);
        getContent().addClassNames("page", "form-column");
        getContent()
                .add(
                        new H1(getTranslation("station.commune.title")),
                        new Paragraph(getTranslation("station.commune.why")),
                        name,
                        supportPlace,
                        zalo,
                        police,
                        hamlets,
                        endTrial,
                        box,
                        saveButton());
        explainFields();
    }

    private void explainFields() {
        name.setHelperText(getTranslation("station.commune.name-help"));
        name.setRequiredIndicatorVisible(true);
        supportPlace.setHelperText(getTranslation("station.commune.support-place-help"));
        hamlets.setHelperText(getTranslation("station.commune.hamlets-help"));
        hamlets.setMinRows(4);
        endTrial.setHelperText(getTranslation("station.commune.end-trial-help"));
    }

    private Button saveButton() {
        Button save = new Button(getTranslation("station.commune.save"), event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return save;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Commune now = communes.current();
        name.setValue(now.name());
        supportPlace.setValue(now.supportPlace());
        zalo.setValue(now.zaloAccount());
        police.setValue(now.policePhone());
        hamlets.setValue(places.all().stream().map(Hamlet::name).collect(Collectors.joining("\n")));
        endTrial.setVisible(now.trial());
    }

    private void save() {
        problems.clear();
        try {
            together.executeWithoutResult(transaction -> store());
            Questions.done("station.commune.saved");
            getUI().ifPresent(ui -> ui.navigate(TodayView.class));
        } catch (Refusal refusal) {
            problems.show(refusal);
        }
    }

    /** Both or neither: a refused hamlet leaves the commune as it was. */
    private void store() {
        boolean trial = communes.current().trial() && !endTrial.getValue();
        Commune wanted =
                new Commune(name.getValue(), supportPlace.getValue(), zalo.getValue(), police.getValue(), trial, true);
        communes.save(wanted, signedIn.username());
        List<String> names = hamlets.getValue().lines().toList();
        places.addAll(names, signedIn.username());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("station.commune.title");
    }
}
