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
import vn.langso.config.Refusal;
import vn.langso.media.print.batch.PrintJob;
import vn.langso.media.print.batch.PrintJobs;
import vn.langso.ui.station.ProblemBox;
import vn.langso.ui.station.Questions;
import vn.langso.ui.station.SignedIn;
import vn.langso.ui.station.StationTimes;

/** The newest jobs; a card is drawn again only when its job has moved. */
final class JobList extends Composite<Section> {

    private static final int SHOWN = 15;

    private final PrintJobs jobs;
    private final StationTimes times;
    private final SignedIn signedIn;
    private final Div cards = new Div();
    private final ProblemBox problems = new ProblemBox();
    private final Paragraph none = new Paragraph(getTranslation("desk.jobs.none"));
    private final Map<Long, PrintJob> drawn = new HashMap<>();

    JobList(PrintJobs jobs, StationTimes times, SignedIn signedIn) {
        this.jobs = jobs;
        this.times = times;
        this.signedIn = signedIn;
        none.addClassName("hint");
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("desk.jobs")), problems, none, cards);
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
        String number = String.valueOf(job.id());
        return new JobCard(job, jobs, times, new JobCard.Deeds() {
            @Override
            public void pause() {
                attempt(() -> jobs.pause(job.id(), signedIn.username()));
            }

            @Override
            public void resume() {
                attempt(() -> jobs.resume(job.id(), signedIn.username()));
            }

            @Override
            public void cancel() {
                attempt(() -> {
                    jobs.cancel(job.id(), signedIn.username());
                    Questions.done("desk.job.cancelled", number);
                });
            }

            @Override
            public void discard() {
                attempt(() -> {
                    jobs.discard(job.id(), signedIn.username());
                    Questions.done("desk.job.discarded", number);
                });
            }
        });
    }

    /** Somebody else may have been faster; said above the cards, of which this one is drawn again at once. */
    private void attempt(Runnable deed) {
        problems.clear();
        try {
            deed.run();
        } catch (Refusal refusal) {
            problems.show(refusal.detail());
        }
        refresh();
    }
}
