package vn.langso.ui.station;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import vn.langso.config.accounts.Account;
import vn.langso.config.accounts.Accounts;
import vn.langso.config.accounts.AuditEntry;
import vn.langso.config.accounts.AuditTrail;

/** Who may do what here, what the commune is called, and who did what. */
@Route(value = "quan-tri", layout = StationLayout.class)
@RolesAllowed("ADMIN")
final class AdminView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private static final int NEWEST_DEEDS = 100;

    private final Accounts accounts;
    private final AuditTrail trail;
    private final StationTimes times;
    private final SignedIn signedIn;
    private final Grid<Account> people = new Grid<>();
    private final Grid<AuditEntry> deeds = new Grid<>();

    AdminView(Accounts accounts, AuditTrail trail, StationTimes times, SignedIn signedIn) {
        this.accounts = accounts;
        this.trail = trail;
        this.times = times;
        this.signedIn = signedIn;
        buildPeople();
        buildDeeds();
        getContent().addClassName("page");
        getContent()
                .add(
                        new H1(getTranslation("station.admin")),
                        new RouterLink(getTranslation("station.admin.commune"), FirstRunView.class),
                        header(),
                        people,
                        new H2(getTranslation("station.admin.trail")),
                        new Paragraph(getTranslation("station.admin.trail-help", NEWEST_DEEDS)),
                        deeds);
    }

    private Component header() {
        Button add = new Button(getTranslation("station.account.new"), VaadinIcon.PLUS.create(), event -> openNew());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Div header = new Div(new H2(getTranslation("station.admin.accounts")), add);
        header.addClassName("page-header");
        return header;
    }

    private void buildPeople() {
        people.addColumn(Account::username).setHeader(getTranslation("station.account.username"));
        people.addColumn(Account::displayName).setHeader(getTranslation("station.account.display-name"));
        people.addColumn(this::roles)
                .setHeader(getTranslation("station.account.roles"))
                .setFlexGrow(3);
        people.addColumn(
                        account -> getTranslation(account.enabled() ? "station.account.active" : "station.account.off"))
                .setHeader(getTranslation("station.state"));
        people.setAllRowsVisible(true);
    }

    private String roles(Account account) {
        return account.roles().stream()
                .sorted()
                .map(role -> getTranslation("station.role." + role))
                .collect(Collectors.joining(", "));
    }

    private void buildDeeds() {
        deeds.addColumn(entry -> times.dateTime(entry.at()))
                .setHeader(getTranslation("station.audit.at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        deeds.addColumn(AuditEntry::who).setHeader(getTranslation("station.audit.who"));
        deeds.addColumn(entry ->
                        getTranslation("station.audit.did." + entry.action().replace(' ', '-')))
                .setHeader(getTranslation("station.audit.action"));
        deeds.addColumn(AuditEntry::what)
                .setHeader(getTranslation("station.audit.what"))
                .setFlexGrow(3);
    }

    private void openNew() {
        new NewAccountDialog(wanted -> accounts.create(wanted, signedIn.username()), made -> {
                    Questions.done("station.account.made", made.username());
                    refresh();
                })
                .open();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        people.setItems(accounts.all());
        deeds.setItems(trail.newest(NEWEST_DEEDS));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("station.admin");
    }
}
