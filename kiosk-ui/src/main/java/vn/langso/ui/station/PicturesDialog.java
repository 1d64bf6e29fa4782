package vn.langso.ui.station;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.jspecify.annotations.Nullable;
import vn.langso.config.Refusal;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuidePictures;
import vn.langso.media.guides.GuideStep;
import vn.langso.media.guides.StepPicture;
import vn.langso.media.pictures.Picture;
import vn.langso.media.pictures.PictureLibrary;

/** The pictures of one guide, step by step. Each change that is saved is a new version of the guide. */
final class PicturesDialog extends Dialog {

    private final GuidePictures pictures;
    private final PictureLibrary library;
    private final String username;
    private final Runnable onChange;
    private final String slug;
    private int version;

    private final Select<GuideStep> steps = new Select<>();
    private final Div shown = new Div();
    private final TextArea alt = new TextArea();
    private final ProblemBox problems = new ProblemBox();
    private final Button save;
    private final Button remove;
    private @Nullable Picture chosen;

    PicturesDialog(Guide guide, GuidePictures pictures, PictureLibrary library, String username, Runnable onChange) {
        this.pictures = pictures;
        this.library = library;
        this.username = username;
        this.onChange = onChange;
        slug = guide.slug();
        version = guide.version();
        setHeaderTitle(getTranslation("station.pictures.of", guide.title()));
        setWidth("40rem");
        steps.setLabel(getTranslation("station.pictures.step"));
        steps.setItemLabelGenerator(this::label);
        steps.setWidthFull();
        alt.setLabel(getTranslation("station.pictures.alt"));
        alt.setHelperText(getTranslation("station.pictures.alt.help"));
        alt.setMaxLength(StepPicture.LONGEST_ALT);
        alt.setWidthFull();
        shown.addClassName("step-picture");
        save = new Button(getTranslation("station.pictures.save"), event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        remove = new Button(getTranslation("station.pictures.remove"), event -> remove());
        Div fields = new Div(
                new Paragraph(getTranslation("station.pictures.why")),
                steps,
                shown,
                FileUpload.ofPicture(library, this::choose),
                alt,
                problems);
        fields.addClassName("form-column");
        add(fields);
        getFooter().add(new Button(getTranslation("station.pictures.close"), event -> close()), remove, save);
        steps.addValueChangeListener(change -> show(change.getValue()));
        steps.setItems(guide.steps());
        steps.setValue(guide.steps().getFirst());
    }

    private String label(GuideStep step) {
        String key = step.picture() == null ? "station.pictures.step-without" : "station.pictures.step-with";
        return getTranslation(key, step.number(), step.title());
    }

    private void show(@Nullable GuideStep step) {
        problems.clear();
        StepPicture picture = step == null ? null : step.picture();
        alt.setValue(picture == null ? "" : picture.alt());
        choose(picture == null ? null : picture.picture());
        remove.setEnabled(picture != null);
    }

    private void choose(@Nullable Picture picture) {
        chosen = picture;
        save.setEnabled(picture != null);
        shown.removeAll();
        if (picture == null) {
            shown.add(new Paragraph(getTranslation("station.pictures.none")));
        } else {
            shown.add(preview(picture));
        }
    }

    /** Read from the library: no guide may show it yet, so it has no public address. */
    private Image preview(Picture picture) {
        DownloadHandler file = DownloadHandler.fromInputStream(download -> {
                    byte[] bytes = library.bytes(picture.fileName());
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes),
                            picture.fileName(),
                            picture.format().mediaType(),
                            bytes.length);
                })
                .inline();
        return new Image(file, getTranslation("station.pictures.preview", picture.width(), picture.height()));
    }

    private void save() {
        Picture picture = chosen;
        if (picture != null) {
            attempt(step -> pictures.put(slug, version, step, picture, alt.getValue(), username), "saved");
        }
    }

    private void remove() {
        attempt(step -> pictures.remove(slug, version, step, username), "removed");
    }

    /** A deed for a step, with the version that comes of it. */
    private interface Deed {
        int on(int step);
    }

    private void attempt(Deed deed, String word) {
        int step = steps.getValue().number();
        problems.clear();
        try {
            version = deed.on(step);
        } catch (Refusal refusal) {
            problems.show(refusal.detail());
            return;
        }
        Questions.done("station.pictures." + word, step, version);
        close();
        onChange.run();
    }
}
