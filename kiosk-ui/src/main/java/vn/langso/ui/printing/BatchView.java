package vn.langso.ui.printing;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.langso.config.places.DigitalTeams;
import vn.langso.config.places.Hamlets;
import vn.langso.media.guides.GuideLibrary;
import vn.langso.media.print.PagePictures;
import vn.langso.media.print.batch.PrintJob;
import vn.langso.media.print.batch.PrintJobs;
import vn.langso.ui.station.Questions;
import vn.langso.ui.station.SignedIn;
import vn.langso.ui.station.StationLayout;
import vn.langso.ui.station.StationTimes;

/** Guides for many places in one go, and how the jobs get on. */
@Route(value = "in/hang-loat", layout = StationLayout.class)
@RolesAllowed({"PRINTER", "ADMIN"})
final class BatchView extends DeskPage {

    private static final int LOOK_MS = 1_500;

    private final GuideLibrary guides;
    private final DigitalTeams teams;
    private final Hamlets hamlets;
    private final PrintJobs jobs;
    private final BatchForm form;
    private final JobList list;
    private Registration polling = () -> {};

    BatchView(
            GuideLibrary guides,
            DigitalTeams teams,
            Hamlets hamlets,
            PrintJobs jobs,
            PagePictures pictures,
            SheetAddress address,
            StationTimes times,
            SignedIn signedIn) {
        super("desk.batch");
        this.guides = guides;
        this.teams = teams;
        this.hamlets = hamlets;
        this.jobs = jobs;
        list = new JobList(jobs, times, signedIn);
        form = new BatchForm(
                address,
                new SampleSheet(jobs, pictures),
                orders -> ordered(jobs.orderAll(orders, signedIn.username())));
        Div columns = new Div(form, list);
        columns.addClassNames("desk-columns", "desk-batch");
        show(columns);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        UI ui = attach.getUI();
        Registration toPolls = ui.addPollListener(poll -> list.refresh());
        ui.setPollInterval(LOOK_MS);
        polling = Registration.combine(toPolls, () -> ui.setPollInterval(-1));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        polling.remove();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        form.offer(guides.all(), teams.all(), hamlets.all());
        list.refresh();
    }

    private void ordered(List<PrintJob> ordered) {
        Questions.done(
                "desk.ordered",
                ordered.size(),
                ordered.stream().mapToInt(PrintJob::total).sum());
        ordered.forEach(job -> form.warn(job.id(), jobs.warnings(job.id())));
        list.refresh();
    }
}
