package vn.langso.ui.printing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.langso.config.Refusal;
import vn.langso.media.print.batch.PrintJob;
import vn.langso.media.print.batch.PrintJobs;
import vn.langso.ui.station.ProblemBox;
import vn.langso.ui.station.Questions;
import vn.langso.ui.station.SignedIn;
import vn.langso.ui.station.StationTimes;

/**
 * All jobs that are not over, then the newest that are, more of them at each wish; a card is drawn again only when its job
 * has moved.
 */
final class JobList extends Composite<Section> {

    private static final int STEP = 15;

    private final PrintJobs jobs;
    private final StationTimes times;
    private final SignedIn signedIn;
    private final Div cards = new Div();
    private final ProblemBox problems = new ProblemBox();
    private final Paragraph none = new Paragraph(getTranslation("desk.jobs.none"));
    private final Button more = new Button(getTranslation("desk.jobs.more"), click -> showMore());
    private final List<Drawn> drawn = new ArrayList<>();
    private int shown = STEP;

    /** A job as its card shows it. */
    private record Drawn(PrintJob job, Component card) {}

    JobList(PrintJobs jobs, StationTimes times, SignedIn signedIn) {
        this.jobs = jobs;
        this.times = times;
        this.signedIn = signedIn;
        none.addClassName("hint");
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("desk.jobs")), problems, none, cards, more);
    }

    void refresh() {
        List<PrintJob> over = jobs.over(shown + 1);
        List<PrintJob> standing = new ArrayList<>(jobs.open());
        over.stream().limit(shown).forEach(standing::add);
        more.setVisible(over.size() > shown);
        none.setVisible(standing.isEmpty());
        if (ids(standing).equals(ids(drawn.stream().map(Drawn::job).toList()))) {
            for (int place = 0; place < standing.size(); place++) {
                drawAgain(place, standing.get(place));
            }
        } else {
            drawAll(standing);
        }
    }

    private void showMore() {
        shown += STEP;
        refresh();
    }

    /** A card whose job has not moved goes to its new place as it is. */
    private void drawAll(List<PrintJob> standing) {
        Map<PrintJob, Drawn> known =
                drawn.stream().collect(Collectors.toMap(Drawn::job, Function.identity(), (one, other) -> one));
        cards.removeAll();
        drawn.clear();
        standing.forEach(job -> drawn.add(known.computeIfAbsent(job, one -> new Drawn(one, card(one)))));
        drawn.forEach(one -> cards.add(one.card()));
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
