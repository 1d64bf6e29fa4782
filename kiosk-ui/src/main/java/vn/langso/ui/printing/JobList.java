package vn.langso.ui.printing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
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
    private final List<Drawn> drawn = new ArrayList<>();

    /** A job as its card shows it. */
    private record Drawn(PrintJob job, Component card) {}

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
        if (ids(newest).equals(ids(drawn.stream().map(Drawn::job).toList()))) {
            for (int place = 0; place < newest.size(); place++) {
                drawAgain(place, newest.get(place));
            }
        } else {
            cards.removeAll();
            drawn.clear();
            newest.forEach(job -> drawn.add(new Drawn(job, card(job))));
            drawn.forEach(one -> cards.add(one.card()));
        }
    }

    private static List<Long> ids(List<PrintJob> jobs) {
        return jobs.stream().map(PrintJob::id).toList();
    }

    /** In its place, if it has moved: what somebody has opened or is about to press on the other cards stays. */
    private void drawAgain(int place, PrintJob job) {
        Drawn old = drawn.get(place);
        if (!job.equals(old.job())) {
            Drawn now = new Drawn(job, card(job));
            drawn.set(place, now);
            cards.replace(old.card(), now.card());
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
