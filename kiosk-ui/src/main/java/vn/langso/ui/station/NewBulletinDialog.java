package vn.langso.ui.station;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.langso.config.Refusal;
import vn.langso.media.audio.Clip;
import vn.langso.media.audio.ClipLibrary;
import vn.langso.media.guides.Guide;
import vn.langso.scheduler.bulletins.Bulletin;
import vn.langso.scheduler.bulletins.BulletinDraft;
import vn.langso.scheduler.bulletins.BulletinKind;
import vn.langso.scheduler.bulletins.Bulletins;
import vn.langso.scheduler.bulletins.Priority;

/** Makes a bulletin in one of three ways: one click on a guide, typed text, or a recording. */
final class NewBulletinDialog extends Dialog {

    private final Bulletins bulletins;
    private final ClipLibrary clips;
    private final String author;
    private final Consumer<Bulletin> onMade;

    private final TextField title = new TextField(getTranslation("station.bulletin.title"));
    private final TextArea text = new TextArea(getTranslation("station.bulletin.text"));
    private final DatePicker expiresOn = Dates.date("timetable.expires");
    private final ProblemBox problems = new ProblemBox();
    private final FieldProblems atFields =
            new FieldProblems(problems).at("title", title).at("text", text).at("expiresOn", expiresOn);

    NewBulletinDialog(
            Bulletins bulletins, ClipLibrary clips, List<Guide> guides, String author, Consumer<Bulletin> onMade) {
        this.bulletins = bulletins;
        this.clips = clips;
        this.author = author;
        this.onMade = onMade;
        setHeaderTitle(getTranslation("station.bulletin.new"));
        setWidth("46rem");
        TabSheet ways = new TabSheet();
        ways.add(getTranslation("station.new.guide"), guideList(guides));
        ways.add(getTranslation("station.new.text"), typed());
        ways.add(getTranslation("station.new.recording"), recording());
        expiresOn.setClearButtonVisible(true);
        expiresOn.setWidthFull();
        expiresOn.setHelperText(getTranslation("timetable.expires.help"));
        add(expiresOn, ways, problems);
        getFooter().add(new Button(getTranslation("station.cancel"), event -> close()));
    }

    private Component guideList(List<Guide> guides) {
        Div list = new Div(new Paragraph(getTranslation("station.new.guide-help")));
        list.addClassName("rows");
        guides.forEach(guide -> list.add(guideRow(guide)));
        return list;
    }

    private Component guideRow(Guide guide) {
        Span name = new Span(guide.title());
        name.addClassName("row-what");
        Button make = new Button(
                getTranslation("station.guide.make-bulletin"),
                event -> make(() -> bulletins.create(ofGuide(guide), author)));
        make.setAriaLabel(getTranslation("station.guide.make-bulletin-of", guide.title()));
        make.setDisableOnClick(true);
        Div row = new Div(name, StatusMark.confirmed(guide.confirmed()), make);
        row.addClassName("row");
        return row;
    }

    private Component typed() {
        title.setMaxLength(200);
        title.setWidthFull();
        text.setWidthFull();
        text.setMinRows(6);
        text.setHelperText(getTranslation("station.new.text-help"));
        Button make = new Button(getTranslation("station.new.make"), event -> {
            make(() -> bulletins.create(draft(title.getValue(), BulletinKind.TEXT, text.getValue(), null), author));
            event.getSource().setEnabled(true);
        });
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setDisableOnClick(true);
        Div form = new Div(title, text, make);
        form.addClassName("form-column");
        return form;
    }

    private Component recording() {
        TextField name = new TextField(getTranslation("station.bulletin.title"));
        name.setHelperText(getTranslation("station.new.recording-title"));
        name.setWidthFull();
        FileUpload<Clip> upload =
                FileUpload.ofClip(clips::add, clip -> make(() -> bulletins.create(recorded(name, clip), author)));
        Div form = new Div(name, upload, new Paragraph(getTranslation("station.new.recording-help")));
        form.addClassName("form-column");
        return form;
    }

    /** With the guide's own title and broadcast text. */
    private BulletinDraft ofGuide(Guide guide) {
        return new BulletinDraft(
                "", BulletinKind.GUIDE, Priority.NORMAL, guide.slug(), null, null, null, expiresOn.getValue());
    }

    private BulletinDraft recorded(TextField name, Clip clip) {
        String title = name.getValue().isBlank() ? clip.title() : name.getValue();
        return draft(title, BulletinKind.RECORDING, null, clip.id());
    }

    private BulletinDraft draft(String title, BulletinKind kind, @Nullable String text, @Nullable Long clipId) {
        return new BulletinDraft(title, kind, Priority.NORMAL, null, text, clipId, null, expiresOn.getValue());
    }

    private void make(Supplier<Bulletin> maker) {
        atFields.clear();
        try {
            Bulletin made = maker.get();
            close();
            onMade.accept(made);
        } catch (Refusal refusal) {
            atFields.show(refusal);
        }
    }
}
