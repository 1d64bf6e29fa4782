package vn.langso.ui.station;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.langso.config.Refusal;
import vn.langso.media.audio.Clip;
import vn.langso.scheduler.emergency.EmergencyDraft;
import vn.langso.scheduler.speakers.Zone;

/** An emergency as fields: gives a draft, shows what is wrong with it. */
final class EmergencyForm extends Composite<Div> {

    private static final int USUAL_MINUTES = 5;
    private static final int USUAL_HOURS = 2;
    private static final Pattern BLANK = Pattern.compile("\\[[^\\]]*]");

    private final Select<EmergencyTemplate> template = new Select<>();
    private final TextField title = new TextField(getTranslation("emergency.title"));
    private final TextArea text = new TextArea(getTranslation("emergency.text"));
    private final Select<Clip> recording = new Select<>();
    private final CheckboxGroup<Zone> zones = new CheckboxGroup<>(getTranslation("emergency.zones"));
    private final TextField issuedBy = new TextField(getTranslation("emergency.issued-by"));
    private final TextField reference = new TextField(getTranslation("emergency.reference"));
    private final DatePicker date = Dates.date("emergency.date");
    private final TimePicker time = Dates.time("emergency.time");
    private final IntegerField repeat = new IntegerField(getTranslation("emergency.repeat"));
    private final TextArea reason = new TextArea(getTranslation("emergency.reason"));
    private final StationTimes times;
    private final FieldProblems problems;

    EmergencyForm(List<Zone> places, List<Clip> clips, StationTimes times) {
        this.times = times;
        ProblemBox box = new ProblemBox();
        problems = new FieldProblems(box)
                .at("title", title)
                .at("text", text)
                .at("clipId", recording)
                .at("zones", zones)
                .at("issuedBy", issuedBy)
                .at("reference", reference)
                .at("expires", time)
                .at("repeatEveryMinutes", repeat)
                .at("reason", reason);
        offerTemplates();
        offerRecordings(clips);
        offerZones(places);
        shape();
        setExpiry(times.now().plusHours(USUAL_HOURS).withSecond(0).withNano(0));
        getContent().addClassNames("form-column", "emergency-form");
        getContent()
                .add(
                        row(template, title),
                        text,
                        row(issuedBy, reference),
                        row(date, time, repeat),
                        row(zones, recording),
                        reason,
                        box);
    }

    private void offerTemplates() {
        template.setLabel(getTranslation("emergency.template"));
        template.setItems(EmergencyTemplate.values());
        template.setItemLabelGenerator(
                choice -> getTranslation(choice == null ? "emergency.template.none" : choice.nameKey()));
        template.setEmptySelectionAllowed(true);
        template.setEmptySelectionCaption(getTranslation("emergency.template.none"));
        template.addValueChangeListener(event -> fillIn(event.getValue()));
    }

    private void fillIn(@Nullable EmergencyTemplate choice) {
        if (choice != null) {
            title.setValue(getTranslation(choice.titleKey()));
            text.setValue(getTranslation(choice.textKey()));
        }
    }

    private void offerRecordings(List<Clip> clips) {
        recording.setLabel(getTranslation("emergency.recording"));
        recording.setItems(clips);
        recording.setItemLabelGenerator(
                clip -> clip == null ? getTranslation("emergency.recording.none") : clip.title());
        recording.setEmptySelectionAllowed(true);
        recording.setEmptySelectionCaption(getTranslation("emergency.recording.none"));
        recording.addValueChangeListener(event -> text.setEnabled(event.getValue() == null));
    }

    private void offerZones(List<Zone> places) {
        zones.setItems(places);
        zones.setItemLabelGenerator(Zone::name);
        zones.addClassName("zone-choice");
        zones.addThemeVariants(CheckboxGroupVariant.AURA_HORIZONTAL);
        places.stream()
                .filter(zone -> zone.slug().equals(Zone.WHOLE_COMMUNE))
                .findFirst()
                .ifPresent(zones::select);
    }

    private void shape() {
        title.setMaxLength(200);
        text.setMinRows(3);
        text.setHelperText(getTranslation("emergency.text-help"));
        repeat.setValue(USUAL_MINUTES);
        repeat.setStepButtonsVisible(true);
        reason.setMaxLength(500);
        reason.setHelperText(getTranslation("emergency.reason-help"));
    }

    private void setExpiry(LocalDateTime until) {
        date.setValue(until.toLocalDate());
        time.setValue(until.toLocalTime());
    }

    private static Component row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("form-row");
        return row;
    }

    /** The draft; empty, with the reason at its field, while something in brackets is left to fill in. */
    Optional<EmergencyDraft> draft() {
        problems.clear();
        Clip clip = recording.getValue();
        String words = clip == null ? text.getValue() : "";
        String blanks = BLANK.matcher(title.getValue() + " " + words)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining(", "));
        if (!blanks.isEmpty()) {
            String problem = getTranslation("emergency.blank", blanks);
            show(Refusal.invalid("text", problem, "Emergency text has blanks"));
            return Optional.empty();
        }
        return Optional.of(new EmergencyDraft(
                title.getValue(),
                clip == null ? words : null,
                clip == null ? null : clip.id(),
                zones.getValue().stream().map(Zone::slug).sorted().toList(),
                issuedBy.getValue(),
                reference.getValue(),
                expiry(),
                Objects.requireNonNullElse(repeat.getValue(), 0),
                reason.getValue()));
    }

    private @Nullable Instant expiry() {
        return date.isEmpty() || time.isEmpty()
                ? null
                : times.at(date.getValue().atTime(time.getValue()));
    }

    /** Names of the zones, for the question. */
    String places() {
        return zones.getValue().stream().map(Zone::name).sorted().collect(Collectors.joining(", "));
    }

    void show(Refusal refusal) {
        problems.show(refusal);
    }
}
