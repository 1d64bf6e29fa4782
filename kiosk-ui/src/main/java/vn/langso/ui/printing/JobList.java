package vn.langso.ui.printing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.langso.media.print.batch.PrintJob;
import vn.langso.media.print.batch.PrintJobs;
import vn.langso.ui.station.SignedIn;
import vn.langso.ui.station.StationTimes;

/** The newest jobs; a card is drawn again only when its job has moved. */
final class JobList extends Composite<Section> {

    private static final int SHOWN = 15;

    private final PrintJobs jobs;
    private final StationTimes times;
    private final SignedIn signedIn;
    private final Div cards = new Div();
    private final Paragraph none = new Paragraph(getTranslation("desk.jobs.none"));
    private final Map<Long, PrintJob> drawn = new HashMap<>();

    JobList(PrintJobs jobs, StationTimes times, SignedIn signedIn) {
        this.jobs = jobs;
        this.times = times;
        this.signedIn = signedIn;
        none.addClassName("hint");
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("desk.jobs")), none, cards);
    }

    void refresh() {
        List<PrintJob> newest = jobs.newest(SHOWN);
        none.setVisible(newest.isEmpty());
        boolean changed =
                newest.size() != drawn.size() || newest.stream().anyMatch(job -> !job.equals(drawn.get(job.id())));
        if (changed) {
            cards.removeAll();
            drawn.clear();
            newest.forEach(job -> {
                drawn.put(job.id(), job);
                cards.add(card(job));
            });
        }
    }

    private Component card(PrintJob job) {
        return new JobCard(job, jobs, times, new JobCard.Deeds() {
            @Override
            public void pause() {
                jobs.pause(job.id(), signedIn.username());
                refresh();
            }

            @Override
            public void resume() {
                jobs.resume(job.id(), signedIn.username());
                refresh();
            }
        });
    }
}
