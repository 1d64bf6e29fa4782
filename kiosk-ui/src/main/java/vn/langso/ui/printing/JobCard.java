package vn.langso.ui.printing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.langso.media.print.batch.OrderedGuide;
import vn.langso.media.print.batch.PrintJob;
import vn.langso.media.print.batch.PrintJobState;
import vn.langso.media.print.batch.PrintJobs;
import vn.langso.media.print.batch.RowFailure;
import vn.langso.media.print.imposition.Imposition;
import vn.langso.ui.station.ProblemBox;
import vn.langso.ui.station.Questions;
import vn.langso.ui.station.StationTimes;

/** One job: how far it is, what failed, and its files once it is done. */
final class JobCard extends Composite<Article> {

    /** Of the sentences of one kind. */
    private static final int SHOWN = 50;

    private final PrintJob job;

    /** What the buttons do. */
    interface Deeds {
        void pause();

        void resume();

        void cancel();

        void discard();
    }

    JobCard(PrintJob job, PrintJobs jobs, StationTimes times, Deeds deeds) {
        this.job = job;
        String guides = job.guides().stream().map(OrderedGuide::title).collect(Collectors.joining(", "));
        H3 title = new H3(getTranslation("desk.job.title", getTranslation("desk.product." + job.product()), guides));
        Paragraph facts = new Paragraph(getTranslation(
                "desk.job.facts",
                String.valueOf(job.id()),
                job.total(),
                times.dateTime(job.requestedAt()),
                job.requestedBy()));
        facts.addClassName("hint");
        getContent().addClassName("desk-job");
        getContent().add(title, facts);
        if (!job.state().isDropped()) {
            getContent().add(howToPrint(jobs), progress());
        }
        getContent().add(new Paragraph(state(jobs)));
        becameOf(times).forEach(sentence -> getContent().add(new Paragraph(sentence)));
        getContent().add(buttons(deeds));
        List<String> warnings = jobs.warnings(job.id());
        if (!warnings.isEmpty()) {
            getContent().add(details("desk.job.warnings", warnings, !job.state().isOver()));
        }
        if (job.failed() > 0) {
            getContent().add(failures(jobs.failures(job.id())));
        }
        if (job.detail() != null) {
            ProblemBox problems = new ProblemBox();
            problems.show(job.detail());
            getContent().add(problems);
        }
    }

    /** What whoever feeds the printer must know; sheets that failed are not in the file. */
    private Component howToPrint(PrintJobs jobs) {
        Imposition imposition = job.imposition();
        Paragraph how = new Paragraph(getTranslation(
                "desk.job.how",
                getTranslation("desk.style." + job.style()).toLowerCase(Locale.forLanguageTag("vi")),
                getTranslation("desk.imposition." + imposition),
                job.copies(),
                imposition.runs(Math.max(1, job.total() - job.failed()), job.copies()),
                getTranslation("desk.turning." + jobs.turning(job))));
        how.addClassName("desk-how");
        return how;
    }

    /** Whether it counts as printed, and who gave it up. */
    private List<String> becameOf(StationTimes times) {
        List<String> said = new ArrayList<>();
        PrintJob.Deed fetched = job.fetched();
        if (fetched != null) {
            said.add(getTranslation("desk.job.fetched", fetched.by(), times.dateTime(fetched.at())));
        } else if (job.state() == PrintJobState.DONE) {
            said.add(getTranslation("desk.job.not-fetched"));
        }
        PrintJob.Deed dropped = job.dropped();
        if (dropped != null) {
            said.add(getTranslation("desk.job.dropped." + job.state(), dropped.by(), times.dateTime(dropped.at())));
        }
        return said;
    }

    private Component progress() {
        ProgressBar bar = new ProgressBar(0, Math.max(1, job.total()), job.done());
        bar.getElement().setAttribute("aria-label", getTranslation("desk.job.progress", job.done(), job.total()));
        return bar;
    }

    private String state(PrintJobs jobs) {
        String state = getTranslation("desk.job.state." + job.state(), job.done(), job.total());
        return jobs.secondsLeft(job).stream()
                .mapToObj(seconds ->
                        " " + getTranslation("desk.job.left", StationTimes.length(Duration.ofSeconds(seconds))))
                .findFirst()
                .map(state::concat)
                .orElse(state);
    }

    private Component buttons(Deeds deeds) {
        Div buttons = new Div();
        buttons.addClassName("row-buttons");
        switch (job.state()) {
            case QUEUED, RUNNING -> buttons.add(button("desk.job.pause", deeds::pause), cancel(deeds));
            case PAUSED, FAILED -> buttons.add(button("desk.job.resume", deeds::resume), cancel(deeds));
            case DONE ->
                buttons.add(link("desk.job.file", "tep.pdf"), link("desk.job.zip", "tung-to.zip"), discard(deeds));
            case CANCELLED, DISCARDED -> {}
        }
        return buttons;
    }

    private Button cancel(Deeds deeds) {
        return lastResort(
                "desk.job.cancel",
                deeds::cancel,
                () -> Questions.confirm(
                        "desk.job.cancel",
                        "desk.job.cancel-detail",
                        String.valueOf(job.id()),
                        job.done(),
                        job.total()));
    }

    private Button discard(Deeds deeds) {
        String detail = job.fetched() == null ? "desk.job.discard-detail" : "desk.job.discard-detail.fetched";
        return lastResort(
                "desk.job.discard",
                deeds::discard,
                () -> Questions.confirm("desk.job.discard", detail, String.valueOf(job.id()), job.total()));
    }

    /** Asked before; the question stays open when this card is drawn again. */
    private Button lastResort(String key, Runnable deed, Supplier<ConfirmDialog> question) {
        Button button = button(key, () -> {
            ConfirmDialog asked = question.get();
            asked.addConfirmListener(yes -> deed.run());
            asked.open();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        return button;
    }

    private Button button(String key, Runnable deed) {
        return new Button(getTranslation(key), event -> deed.run());
    }

    private Anchor link(String key, String file) {
        Anchor link = new Anchor("/in/dot/" + job.id() + "/" + file, getTranslation(key), AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.addClassName("button-link");
        return link;
    }

    private Component failures(List<RowFailure> all) {
        return details(
                "desk.job.failures",
                all.stream()
                        .map(one -> getTranslation("desk.job.failure", one.row(), one.recipient(), one.detail()))
                        .toList(),
                job.state() == PrintJobState.FAILED);
    }

    private Component details(String key, List<String> sentences, boolean opened) {
        UnorderedList list = new UnorderedList();
        sentences.stream().limit(SHOWN).forEach(sentence -> list.add(new ListItem(sentence)));
        if (sentences.size() > SHOWN) {
            list.add(new ListItem(getTranslation(key + ".more", sentences.size() - SHOWN)));
        }
        Details details = new Details(getTranslation(key, sentences.size()), list);
        details.addClassName("desk-failures");
        details.setOpened(opened);
        return details;
    }
}
