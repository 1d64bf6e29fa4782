package vn.langso.ui.station;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
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
import java.time.LocalDate;
import vn.langso.config.accounts.Role;
import vn.langso.config.calendar.BroadcastCalendar;
import vn.langso.config.calendar.DayEffect;
import vn.langso.config.calendar.SpecialDay;

/** Holidays and decisions of the coming year, and what each does to broadcasts; administrators and the commune's leaders decide. */
@Route(value = "tram/ngay", layout = StationLayout.class)
@RolesAllowed({"AUTHOR", "APPROVER", "OPERATOR", "ADMIN"})
final class DaysView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private static final int SHOWN_DAYS = 365;

    private final BroadcastCalendar calendar;
    private final StationTimes times;
    private final SignedIn signedIn;
    private final boolean mayDecide;
    private final ProblemBox problems = new ProblemBox();
    private final UnorderedList list = new UnorderedList();

    DaysView(BroadcastCalendar calendar, StationTimes times, SignedIn signedIn) {
        this.calendar = calendar;
        this.times = times;
        this.signedIn = signedIn;
        this.mayDecide = signedIn.hasAny(Role.ADMIN, Role.APPROVER);
        list.addClassName("rows");
        getContent().addClassName("page");
        getContent().add(header(), new Paragraph(getTranslation("timetable.days.help")), problems, list);
    }

    private Component header() {
        Div header = new Div(new H1(getTranslation("timetable.days")));
        header.addClassName("page-header");
        if (mayDecide) {
            Button add = new Button(getTranslation("timetable.days.add"), VaadinIcon.PLUS.create(), event -> openNew());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            header.add(add);
        }
        return header;
    }

    private void openNew() {
        new DayDialog(null, wanted -> calendar.add(wanted, signedIn.username()), this::refresh).open();
    }

    private void openEdit(SpecialDay day, long decision) {
        new DayDialog(day, wanted -> calendar.replace(decision, wanted, signedIn.username()), this::refresh).open();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        problems.clear();
        list.removeAll();
        LocalDate today = times.today();
        calendar.days(today, today.plusDays(SHOWN_DAYS)).all().forEach(day -> list.add(row(day)));
    }

    private ListItem row(SpecialDay day) {
        Span what = new Span(day.span() + " – " + day.name());
        what.addClassName("row-what");
        Span effect = new Span(getTranslation("timetable.effect." + day.effect()));
        effect.addClassName(day.effect() == DayEffect.AS_USUAL ? "row-reason" : "row-effect");
        Div row = new Div(what, effect);
        row.addClassName("row");
        Long decision = day.id();
        if (mayDecide && decision != null) {
            if (day.isOfWholeDays()) {
                row.add(editButton(day, decision));
            }
            row.add(removeButton(day, decision));
        }
        Span citation = new Span(getTranslation("timetable.kind." + day.kind()) + ". "
                + getTranslation("timetable.days.citation-of", day.citation()));
        citation.addClassName("row-reason");
        return new ListItem(row, citation);
    }

    private Button editButton(SpecialDay day, long decision) {
        Button edit = new Button(getTranslation("timetable.days.edit"), event -> openEdit(day, decision));
        edit.setAriaLabel(getTranslation("timetable.days.edit") + ": " + day.name() + " " + day.span());
        return edit;
    }

    private Button removeButton(SpecialDay day, long decision) {
        Button remove = new Button(getTranslation("timetable.days.remove"), event -> askToRemove(day, decision));
        remove.setAriaLabel(getTranslation("timetable.days.remove") + ": " + day.name() + " " + day.span());
        return remove;
    }

    private void askToRemove(SpecialDay day, long decision) {
        ConfirmDialog question =
                Questions.confirm("timetable.days.remove", "timetable.days.remove-detail", day.name(), day.span());
        question.addConfirmListener(event -> remove(decision));
        question.open();
    }

    private void remove(long decision) {
        problems.attempt(() -> calendar.remove(decision, signedIn.username()), this::refresh);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("timetable.days");
    }
}
