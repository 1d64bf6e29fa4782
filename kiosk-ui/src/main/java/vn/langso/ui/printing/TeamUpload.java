package vn.langso.ui.printing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.langso.config.Refusal;
import vn.langso.config.places.DigitalTeams;
import vn.langso.config.places.TeamImport;
import vn.langso.ui.station.ProblemBox;

/** Takes a list of teams and says row by row what became of it. */
final class TeamUpload extends Composite<Section> {

    private static final Logger log = LoggerFactory.getLogger(TeamUpload.class);

    private final DigitalTeams teams;
    private final String username;
    private final Runnable onChange;
    private final ProblemBox refused = new ProblemBox();
    private final ImportReport report = new ImportReport();

    TeamUpload(DigitalTeams teams, String username, Runnable onChange) {
        this.teams = teams;
        this.username = username;
        this.onChange = onChange;
        Upload upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(getTranslation("desk.import"), VaadinIcon.UPLOAD.create()));
        upload.setI18n(words());
        upload.addAllFinishedListener(event -> upload.clearFileList());
        Anchor example = new Anchor("/in/mau/danh-sach-to.csv", getTranslation("desk.import.example"));
        example.setRouterIgnore(true);
        Paragraph how = new Paragraph(getTranslation("desk.import.how"));
        how.addClassName("hint");
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("desk.import.title")), how, new Div(example), upload, refused, report);
    }

    /** Runs in the thread of the upload, without the session's lock. */
    private void receive(UploadEvent upload) throws IOException {
        UI ui = upload.getUI();
        try (InputStream bytes = upload.getInputStream()) {
            TeamImport result = teams.importList(bytes, username);
            ui.access(() -> {
                refused.clear();
                report.show(result);
                onChange.run();
            });
        } catch (Refusal refusal) {
            log.info("List of teams refused: {}", refusal.getMessage());
            upload.reject(refusal.detail());
            ui.access(() -> {
                report.clear();
                refused.show(refusal.detail());
            });
        }
    }

    private UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("desk.import.drop")));
        words.setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("desk.import")));
        words.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(getTranslation("desk.import.sending"))
                        .setProcessing(getTranslation("desk.import.reading"))
                        .setStalled(getTranslation("desk.import.sending")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(getTranslation("desk.import.failed"))
                        .setUnexpectedServerError(getTranslation("desk.import.refused"))
                        .setForbidden(getTranslation("desk.import.refused"))));
        return words;
    }
}
