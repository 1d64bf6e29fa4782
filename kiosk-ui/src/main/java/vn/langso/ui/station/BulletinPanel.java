package vn.langso.ui.station;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.langso.config.Refusal;
import vn.langso.config.accounts.Role;
import vn.langso.media.audio.Clip;
import vn.langso.scheduler.bulletins.Bulletin;
import vn.langso.scheduler.bulletins.BulletinStatus;

/** One bulletin: what it says, how it sounds, how it stands, and what this account may do with it. */
final class BulletinPanel extends Composite<Section> {

    /** What can be done with a bulletin; each may be refused. */
    interface Deeds extends FileUpload.Store<Clip> {
        void submit(Bulletin bulletin);

        void approve(Bulletin bulletin);

        void giveBack(Bulletin bulletin, String reason);

        void withdraw(Bulletin bulletin, String reason);

        void useClip(Bulletin bulletin, Clip clip);

        void changeExpiry(Bulletin bulletin, @Nullable LocalDate lastDay);
    }

    private final Bulletin bulletin;
    private final Deeds deeds;
    private final SignedIn signedIn;
    private final StationTimes times;
    private final ProblemBox problems = new ProblemBox();
    private final Div buttons = new Div();

    BulletinPanel(Bulletin bulletin, @Nullable Clip clip, Deeds deeds, SignedIn signedIn, StationTimes times) {
        this.bulletin = bulletin;
        this.deeds = deeds;
        this.signedIn = signedIn;
        this.times = times;
        buttons.addClassName("row-buttons");
        getContent().addClassName("panel");
        getContent().add(new H2(bulletin.title()), StatusMark.of(bulletin.status()));
        addFacts();
        getContent().add(sound(clip));
        addText();
        addButtons();
        getContent().add(problems, buttons);
    }

    private void addFacts() {
        fact("station.bulletin.by", bulletin.author(), times.dateTime(bulletin.createdAt()));
        if (bulletin.approver() != null && bulletin.approvedAt() != null) {
            fact("station.bulletin.approved-by", bulletin.approver(), times.dateTime(bulletin.approvedAt()));
        }
        if (bulletin.guideSlug() != null && bulletin.guideVersion() != null) {
            fact("station.bulletin.from-guide", bulletin.guideSlug(), bulletin.guideVersion());
        }
        addExpiry();
        if (bulletin.reason() != null) {
            Paragraph reason = new Paragraph(getTranslation("station.bulletin.reason", bulletin.reason()));
            reason.addClassName("row-reason");
            getContent().add(reason);
        }
    }

    private void addExpiry() {
        LocalDate lastDay = bulletin.expiresOn();
        if (lastDay != null) {
            boolean over = bulletin.isExpiredOn(times.today());
            Paragraph expiry = new Paragraph(getTranslation(
                    over ? "timetable.expires.over" : "timetable.expires.fact", StationTimes.shortDay(lastDay)));
            expiry.addClassName(over ? "row-reason" : "hint");
            getContent().add(expiry);
        }
    }

    private void fact(String key, Object... words) {
        Paragraph fact = new Paragraph(getTranslation(key, words));
        fact.addClassName("hint");
        getContent().add(fact);
    }

    private Component sound(@Nullable Clip clip) {
        if (clip == null) {
            Paragraph silent = new Paragraph(getTranslation("station.bulletin.silent"));
            silent.addClassName("row-reason");
            return silent;
        }
        AudioPlayer player = new AudioPlayer(getTranslation("station.bulletin.listen", bulletin.title()));
        player.setSource(AudioPlayer.clip(clip.id()));
        String length = StationTimes.length(Duration.ofMillis(clip.durationMs()));
        return new Div(player, new Paragraph(getTranslation("station.bulletin.length", length)));
    }

    private void addText() {
        if (bulletin.text() != null) {
            Paragraph text = new Paragraph(bulletin.text());
            text.addClassName("bulletin-text");
            getContent().add(text);
        }
    }

    private void addButtons() {
        BulletinStatus status = bulletin.status();
        boolean own = bulletin.author().equals(signedIn.username());
        boolean editable = status == BulletinStatus.DRAFT || status == BulletinStatus.RETURNED;
        if (editable && signedIn.hasAny(Role.AUTHOR)) {
            button("station.bulletin.submit", () -> deeds.submit(bulletin)).addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(FileUpload.ofClip(deeds, clip -> attempt(() -> deeds.useClip(bulletin, clip))));
        }
        if (status == BulletinStatus.SUBMITTED && signedIn.hasAny(Role.APPROVER)) {
            addApproval(own);
        }
        if (status != BulletinStatus.WITHDRAWN && signedIn.hasAny(Role.AUTHOR)) {
            buttons.add(new Button(getTranslation("timetable.expires.change"), event -> askForExpiry()));
        }
        if (status != BulletinStatus.WITHDRAWN && signedIn.hasAny(Role.AUTHOR, Role.APPROVER, Role.OPERATOR)) {
            askingButton("station.bulletin.withdraw", reason -> deeds.withdraw(bulletin, reason));
        }
    }

    /** Nobody approves what they wrote; the button stays to show where approval happens, with the reason beside it. */
    private void addApproval(boolean own) {
        Button approve = button("station.bulletin.approve", () -> deeds.approve(bulletin));
        approve.addThemeVariants(ButtonVariant.PRIMARY);
        approve.setEnabled(!own);
        if (own) {
            Paragraph why = new Paragraph(getTranslation("station.bulletin.own"));
            why.addClassName("hint");
            getContent().add(why);
        }
        askingButton("station.bulletin.return", reason -> deeds.giveBack(bulletin, reason));
    }

    private void askForExpiry() {
        DatePicker lastDay = Dates.date("timetable.expires");
        lastDay.setClearButtonVisible(true);
        lastDay.setValue(bulletin.expiresOn());
        ConfirmDialog question = Questions.withFields(
                "timetable.expires.change", getTranslation("timetable.expires.detail", bulletin.title()), lastDay);
        question.addConfirmListener(event -> attempt(() -> deeds.changeExpiry(bulletin, lastDay.getValue())));
        question.open();
    }

    private Button button(String key, Runnable deed) {
        Button button = new Button(getTranslation(key), event -> attempt(deed));
        buttons.add(button);
        return button;
    }

    private void askingButton(String key, java.util.function.Consumer<String> deed) {
        buttons.add(new Button(
                getTranslation(key), event -> Questions.reason(key, reason -> attempt(() -> deed.accept(reason)))));
    }

    private void attempt(Runnable deed) {
        problems.clear();
        try {
            deed.run();
        } catch (Refusal refusal) {
            problems.show(refusal.detail());
        }
    }
}
