package vn.langso.ui.station;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import jakarta.annotation.security.PermitAll;
import vn.langso.config.Commune;
import vn.langso.config.CommuneProfile;
import vn.langso.config.accounts.Account;
import vn.langso.config.accounts.Role;
import vn.langso.ui.common.LiveUpdates;

/** The frame of every staff page: where one may go, who is signed in, and whether the station is tried out. */
@PermitAll
@StyleSheet("station.css")
@StyleSheet("station-forms.css")
@StyleSheet("station-emergency.css")
@StyleSheet("station-timetable.css")
public class StationLayout extends AppLayout implements BeforeEnterObserver {

    private final SignedIn signedIn;
    private final CommuneProfile commune;
    private final Span place = new Span();
    private final Span person = new Span();
    private final Div trial = new Div();
    private final EmergencyBar urgent;

    StationLayout(SignedIn signedIn, CommuneProfile commune, EmergencyDesk desk) {
        this.signedIn = signedIn;
        this.commune = commune;
        this.urgent = new EmergencyBar(desk);
        addClassName("station");
        setPrimarySection(Section.DRAWER);
        addToDrawer(brand(), navigation());
        addToNavbar(bar(desk));
        addToNavbar(urgent);
        addToNavbar(trialBanner());
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        LiveUpdates.switchOn(attach.getUI());
    }

    /** Nobody works with a password that others know, or for a commune that has no name yet. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Commune now = commune.current();
        if (signedIn.account().map(Account::mustChangePassword).orElse(false)) {
            event.forwardTo(PasswordView.class);
        } else if (!now.ready() && signedIn.hasAny(Role.ADMIN) && event.getNavigationTarget() != FirstRunView.class) {
            event.forwardTo(FirstRunView.class);
        }
        show(now);
        urgent.refresh(); // old news go with the next page: nothing happens when they become old
    }

    private void show(Commune now) {
        place.setText(now.name());
        person.setText(signedIn.account().map(Account::displayName).orElseGet(signedIn::username));
        trial.setVisible(now.trial());
    }

    private Component brand() {
        Span product = new Span(getTranslation("station.product"));
        product.addClassName("station-product");
        Div brand = new Div(product, place);
        brand.addClassName("station-brand");
        return brand;
    }

    private Component navigation() {
        SideNav navigation = new SideNav();
        navigation.getElement().setAttribute("aria-label", getTranslation("station.nav"));
        add(navigation, "station.today", TodayView.class, VaadinIcon.VOLUME_UP);
        add(navigation, "station.bulletins", BulletinsView.class, VaadinIcon.FILE_SOUND);
        add(navigation, "station.schedule", ScheduleView.class, VaadinIcon.CALENDAR_CLOCK);
        add(navigation, "timetable.days", DaysView.class, VaadinIcon.CALENDAR_O);
        add(navigation, "timetable.windows", WindowsView.class, VaadinIcon.HOURGLASS);
        add(navigation, "timetable.silence", SilenceView.class, VaadinIcon.VOLUME_OFF);
        add(navigation, "timetable.week", WeekView.class, VaadinIcon.CALENDAR);
        add(navigation, "timetable.hearing", HearingView.class, VaadinIcon.HEADPHONES);
        add(navigation, "timetable.why", NotAiredView.class, VaadinIcon.QUESTION_CIRCLE);
        add(navigation, "station.log", AirLogView.class, VaadinIcon.NOTEBOOK);
        add(navigation, "station.content", ContentView.class, VaadinIcon.OPEN_BOOK);
        if (signedIn.hasAny(Role.PRINTER, Role.ADMIN)) {
            SideNavItem desk = new SideNavItem(getTranslation("desk.nav"), "in", VaadinIcon.PRINT.create());
            desk.setMatchNested(true);
            navigation.addItem(desk);
        }
        add(navigation, "station.admin", AdminView.class, VaadinIcon.COG);
        return navigation;
    }

    private void add(SideNav navigation, String key, Class<? extends Component> view, VaadinIcon icon) {
        if (signedIn.mayOpen(view)) {
            SideNavItem item = new SideNavItem(getTranslation(key), view, icon.create());
            // the address of one bulletin still belongs to the bulletins; every address belongs to the home page
            item.setMatchNested(view != TodayView.class);
            navigation.addItem(item);
        }
    }

    private Component bar(EmergencyDesk desk) {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("station.menu"));
        Button password = new Button(
                getTranslation("station.password"), event -> getUI().ifPresent(ui -> ui.navigate(PasswordView.class)));
        password.addThemeVariants(ButtonVariant.TERTIARY);
        Button out = new Button(
                getTranslation("station.sign-out"), VaadinIcon.SIGN_OUT.create(), event -> signedIn.signOut());
        Div who = new Div(VaadinIcon.USER.create(), person);
        who.addClassName("station-person");
        Div bar = new Div(toggle);
        if (signedIn.hasAny(Role.OPERATOR)) {
            bar.add(emergencyButton(desk));
        }
        bar.add(who, password, out);
        bar.addClassName("station-bar");
        return bar;
    }

    /** Within reach on every page: when it is needed there is no time to look for it. */
    private Component emergencyButton(EmergencyDesk desk) {
        Button declare = new Button(
                getTranslation("emergency.declare"),
                VaadinIcon.MEGAPHONE.create(),
                event -> new EmergencyDialog(desk).open());
        declare.addThemeVariants(ButtonVariant.PRIMARY);
        declare.addClassName("emergency-button");
        return declare;
    }

    private Component trialBanner() {
        trial.addClassName("station-trial");
        trial.getElement().setAttribute("role", "status");
        trial.add(new Span(getTranslation("station.trial")));
        if (signedIn.hasAny(Role.ADMIN)) {
            trial.add(new Button(getTranslation("station.trial.end"), event -> askToEndTrial()));
        }
        return trial;
    }

    private void askToEndTrial() {
        ConfirmDialog question = Questions.confirm("station.trial.end", "station.trial.end-detail");
        question.addConfirmListener(event -> show(commune.endTrial(signedIn.username())));
        question.open();
    }
}
