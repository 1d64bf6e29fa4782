package vn.langso.ui.station;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.langso.config.accounts.Role;
import vn.langso.scheduler.speakers.Zones;
import vn.langso.scheduler.timetable.BroadcastPolicies;
import vn.langso.scheduler.timetable.BroadcastPolicy;

/**
 * When the loudspeakers may speak and how loud, by date and with the text that says so, and the zones that want quiet.
 * Administrators and the commune's leaders decide.
 */
@Route(value = "tram/khung-gio", layout = StationLayout.class)
@RolesAllowed({"AUTHOR", "APPROVER", "OPERATOR", "ADMIN"})
final class WindowsView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private final BroadcastPolicies policies;
    private final StationTimes times;
    private final SignedIn signedIn;
    private final boolean mayDecide;
    private final ProblemBox problems = new ProblemBox();
    private final UnorderedList list = new UnorderedList();
    private final QuietZones quiet;

    WindowsView(BroadcastPolicies policies, Zones zones, StationTimes times, SignedIn signedIn) {
        this.policies = policies;
        this.times = times;
        this.signedIn = signedIn;
        this.mayDecide = signedIn.hasAny(Role.ADMIN, Role.APPROVER);
        this.quiet = new QuietZones(policies, zones, mayDecide ? signedIn.username() : null);
        list.addClassNames("rows", "panel");
        getContent().addClassName("page");
        getContent()
                .add(
                        header(),
                        new Paragraph(getTranslation("timetable.windows.help")),
                        problems,
                        list,
                        new H2(getTranslation("timetable.quiet")),
                        quiet);
    }

    private Component header() {
        Div header = new Div(new H1(getTranslation("timetable.windows")));
        header.addClassName("page-header");
        if (mayDecide) {
            Button add =
                    new Button(getTranslation("timetable.windows.add"), VaadinIcon.PLUS.create(), event -> openNew());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.add(add);
        }
        return header;
    }

    private void openNew() {
        new PolicyDialog(
                        policies.on(times.today()),
                        times.today(),
                        wanted -> policies.decide(wanted, signedIn.username()),
                        this::refresh)
                .open();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        problems.clear();
        list.removeAll();
        BroadcastPolicy now = policies.on(times.today());
        policies.all().forEach(policy -> list.add(row(policy, policy.equals(now))));
        quiet.refresh();
    }

    private ListItem row(BroadcastPolicy policy, boolean inForce) {
        Span from = new Span(getTranslation("timetable.windows.from", StationTimes.shortDay(policy.validFrom())));
        from.addClassName("row-title");
        Div what = new Div(from);
        what.addClassName("row-what");
        PolicyWords.of(policy).forEach(sentence -> what.add(new Span(sentence)));
        Span citation = new Span(getTranslation("timetable.days.citation-of", policy.citation()));
        citation.addClassName("row-reason");
        what.add(citation);
        Div row = new Div(what);
        row.addClassName("row");
        if (inForce) {
            Span mark = new Span(getTranslation("timetable.windows.in-force"));
            mark.addClassNames("mark", "mark-good");
            row.add(mark);
        }
        Long id = policy.id();
        if (mayDecide && id != null) {
            row.add(revokeButton(policy, id));
        }
        return new ListItem(row);
    }

    private Button revokeButton(BroadcastPolicy policy, long id) {
        String from = StationTimes.shortDay(policy.validFrom());
        Button revoke = new Button(getTranslation("timetable.windows.revoke"), event -> askToRevoke(from, id));
        revoke.setAriaLabel(
                getTranslation("timetable.windows.revoke") + ": " + getTranslation("timetable.windows.from", from));
        return revoke;
    }

    private void askToRevoke(String from, long id) {
        ConfirmDialog question = Questions.confirm("timetable.windows.revoke", "timetable.windows.revoke-detail", from);
        question.addConfirmListener(event -> revoke(id));
        question.open();
    }

    private void revoke(long id) {
        problems.attempt(() -> policies.revoke(id, signedIn.username()), this::refresh);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("timetable.windows");
    }
}
