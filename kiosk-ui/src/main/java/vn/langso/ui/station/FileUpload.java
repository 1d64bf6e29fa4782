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
import vn.langso.media.audio.Clip;
import vn.langso.media.pictures.Picture;
import vn.langso.media.pictures.PictureLibrary;

/** Takes one file from the browser straight into a library, which counts and checks every byte. */
final class FileUpload<T> extends Composite<Div> {

    private static final Logger log = LoggerFactory.getLogger(FileUpload.class);

    private final Store<T> store;
    private final Consumer<T> onFile;
    private final ProblemBox problems = new ProblemBox();

    /** Keeps what comes, or refuses it. */
    interface Store<T> {
        T store(String name, InputStream bytes) throws IOException;
    }

    /** What it calls itself: keys of texts, and the types that the browser offers. */
    private record Kind(String button, String processing, String wrongType, String... types) {}

    private FileUpload(Kind kind, Store<T> store, Consumer<T> onFile) {
        this.store = store;
        this.onFile = onFile;
        Upload upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setAcceptedFileTypes(kind.types());
        upload.setUploadButton(new Button(getTranslation(kind.button()), VaadinIcon.UPLOAD.create()));
        upload.setI18n(words(kind));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        getContent().addClassName("file-upload");
        getContent().add(upload, problems);
    }

    static FileUpload<Clip> ofClip(Store<Clip> store, Consumer<Clip> onClip) {
        Kind kind = new Kind(
                "station.upload",
                "station.upload.processing",
                "station.upload.not-audio",
                "audio/*",
                ".wav",
                ".mp3",
                ".m4a",
                ".ogg",
                ".opus",
                ".flac");
        return new FileUpload<>(kind, store, onClip);
    }

    static FileUpload<Picture> ofPicture(PictureLibrary library, Consumer<Picture> onPicture) {
        Kind kind = new Kind(
                "station.pictures.upload",
                "station.pictures.processing",
                "station.pictures.not-picture",
                "image/png",
                "image/jpeg",
                ".png",
                ".jpg",
                ".jpeg");
        return new FileUpload<>(kind, library::add, onPicture);
    }

    /** Runs in the thread of the upload, without the session's lock: the page stays alive meanwhile. */
    private void receive(UploadEvent upload) throws IOException {
        UI ui = upload.getUI();
        try (InputStream bytes = upload.getInputStream()) {
            T file = store.store(upload.getFileName(), bytes);
            ui.access(() -> {
                problems.clear();
                onFile.accept(file);
            });
        } catch (Refusal refusal) {
            log.info("Upload refused: {}", refusal.getMessage());
            upload.reject(refusal.detail());
            ui.access(() -> problems.show(refusal.detail()));
        }
    }

    private UploadI18N words(Kind kind) {
        UploadI18N words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("station.upload.drop")));
        words.setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation(kind.button())));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(getTranslation("station.upload.one-only"))
                .setIncorrectFileType(getTranslation(kind.wrongType())));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("station.upload.connecting"))
                        .setProcessing(getTranslation(kind.processing()))
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
