package vn.langso.ui.station;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.langso.config.Refusal;
import vn.langso.media.pictures.Picture;
import vn.langso.media.pictures.PictureLibrary;

/** Takes one picture from the browser straight into the library, which counts and checks every byte. */
final class PictureUpload extends Composite<Div> {

    private static final Logger log = LoggerFactory.getLogger(PictureUpload.class);

    private final PictureLibrary library;
    private final Consumer<Picture> onPicture;
    private final ProblemBox problems = new ProblemBox();

    PictureUpload(PictureLibrary library, Consumer<Picture> onPicture) {
        this.library = library;
        this.onPicture = onPicture;
        Upload upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setAcceptedFileTypes("image/png", "image/jpeg", ".png", ".jpg", ".jpeg");
        upload.setUploadButton(new Button(getTranslation("station.pictures.upload"), VaadinIcon.UPLOAD.create()));
        upload.setI18n(words());
        upload.addAllFinishedListener(event -> upload.clearFileList());
        getContent().addClassName("clip-upload");
        getContent().add(upload, problems);
    }

    /** Runs in the thread of the upload, without the session's lock: the page stays alive meanwhile. */
    private void receive(UploadEvent upload) throws IOException {
        UI ui = upload.getUI();
        try (InputStream bytes = upload.getInputStream()) {
            Picture picture = library.add(upload.getFileName(), bytes);
            ui.access(() -> {
                problems.clear();
                onPicture.accept(picture);
            });
        } catch (Refusal refusal) {
            log.info("Picture refused: {}", refusal.getMessage());
            upload.reject(refusal.detail());
            ui.access(() -> problems.show(refusal.detail()));
        }
    }

    private UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("station.upload.drop")));
        words.setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("station.pictures.upload")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(getTranslation("station.upload.one-only"))
                .setIncorrectFileType(getTranslation("station.pictures.not-picture")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("station.upload.connecting"))
                        .setProcessing(getTranslation("station.pictures.processing"))
                        .setStalled(getTranslation("station.upload.stalled")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(getTranslation("station.upload.remaining"))
                        .setUnknown(getTranslation("station.upload.connecting")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(getTranslation("station.upload.failed"))
                        .setUnexpectedServerError(getTranslation("station.upload.refused"))
                        .setForbidden(getTranslation("station.upload.refused"))));
        return words;
    }
}
