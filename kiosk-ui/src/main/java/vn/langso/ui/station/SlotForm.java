package vn.langso.ui.station;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.langso.config.Refusal;
import vn.langso.scheduler.bulletins.Bulletin;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.timetable.Resume;
import vn.langso.scheduler.timetable.SlotDraft;

/** The plan of a slot as fields: gives a {@link SlotDraft}, shows what is wrong with it. */
final class SlotForm extends Composite<Div> {

    private static final int USUAL_LATE_MINUTES = 10;

    private final TextField title = new TextField(getTranslation("station.slot.title"));
    private final RunningOrderField items;
    private final CheckboxGroup<Zone> zones = new CheckboxGroup<>(getTranslation("station.slot.zones"));
    private final DatePicker date = Dates.date("station.slot.date");
    private final TimePicker time = Dates.time("station.slot.time");
    private final PlayPatternField pattern = new PlayPatternField(date::getOptionalValue);
    private final IntegerField late = new IntegerField(getTranslation("station.slot.late"));
    private final RadioButtonGroup<Resume> resume = new RadioButtonGroup<>(getTranslation("station.slot.resume"));
    private final FieldProblems problems;
    private final List<Zone> places;
    private boolean filling;

    SlotForm(List<Bulletin> bulletins, List<Zone> places, LocalDateTime firstOffer, Runnable onChange) {
        items = new RunningOrderField(bulletins, this::nameAfter);
        this.places = places;
        ProblemBox box = new ProblemBox();
        problems = new FieldProblems(box)
                .at("title", title)
                .at("items", items)
                .at("zones", zones)
                .at("start", time)
                .at("recurrence", pattern)
                .at("lateMinutes", late)
                .at("resume", resume);
        zones.setItems(places);
        zones.setItemLabelGenerator(Zone::name);
        zones.addClassName("zone-choice");
        zones.addThemeVariants(CheckboxGroupVariant.AURA_HORIZONTAL);
        late.setHelperText(getTranslation("station.slot.late-help"));
        late.setStepButtonsVisible(true);
        resume.setItems(Resume.values());
        resume.setItemLabelGenerator(choice -> getTranslation("station.resume." + choice));
        getContent().addClassName("form-column");
        getContent().add(items, title, zones, row(date, time), pattern, row(late, resume), box);
        setUsualValues(firstOffer);
        Stream.<HasValue<?, ?>>of(title, items, zones, date, time, pattern, late, resume)
                .forEach(field -> field.addValueChangeListener(event -> {
                    if (!filling) {
                        onChange.run();
                    }
                }));
    }

    /** Fills the form with a plan that is there already; the change is told once, by whoever fills it. */
    void fill(SlotDraft plan) {
        filling = true;
        title.setValue(plan.title());
        items.setValue(plan.items());
        zones.setValue(places.stream()
                .filter(place -> plan.zones().contains(place.slug()))
                .collect(Collectors.toSet()));
        setStart(plan.start());
        pattern.setValue(PlayPattern.of(plan.recurrence()));
        late.setValue(plan.lateMinutes());
        resume.setValue(plan.resume());
        filling = false;
    }

    private void setUsualValues(LocalDateTime firstOffer) {
        places.stream()
                .filter(zone -> zone.slug().equals(Zone.WHOLE_COMMUNE))
                .findFirst()
                .ifPresent(zones::select);
        setStart(firstOffer);
        late.setValue(USUAL_LATE_MINUTES);
        resume.setValue(Resume.RESTART);
    }

    private static Component row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("form-row");
        return row;
    }

    private void nameAfter(Bulletin first) {
        if (title.isEmpty()) {
            title.setValue(first.title());
        }
    }

    void setStart(LocalDateTime start) {
        date.setValue(start.toLocalDate());
        time.setValue(start.toLocalTime());
    }

    /** The plan, once it is complete enough to be judged: something to play, somewhere, at times that can be told. */
    Optional<SlotDraft> draft() {
        if (items.getValue().isEmpty() || zones.isEmpty() || date.isEmpty() || time.isEmpty() || pattern.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SlotDraft(
                title.getValue(),
                items.getValue(),
                zones.getValue().stream().map(Zone::slug).sorted().toList(),
                date.getValue().atTime(time.getValue()),
                pattern.getValue().rule(),
                Objects.requireNonNullElse(late.getValue(), -1),
                resume.getValue()));
    }

    /** Says at each field that is empty or wrong what it needs. */
    void showMissing() {
        List<Refusal.Problem> missing = new ArrayList<>();
        missing(missing, "items", items.getValue().isEmpty());
        missing(missing, "zones", zones.isEmpty());
        missing(missing, "start", date.isEmpty() || time.isEmpty());
        missing(missing, "recurrence", pattern.isEmpty());
        problems.show(Refusal.invalid(missing, "Slot form is incomplete"));
        pattern.tell();
    }

    private void missing(List<Refusal.Problem> missing, String field, boolean empty) {
        if (empty) {
            missing.add(new Refusal.Problem(field, getTranslation("station.slot.missing." + field)));
        }
    }

    void show(Refusal refusal) {
        problems.show(pattern.getValue() instanceof PlayPattern.InWords ? refusal : withoutRule(refusal));
    }

    /** Who chose days has written no rule and should read none: all that can be wrong with it is where it ends. */
    private Refusal withoutRule(Refusal refusal) {
        List<Refusal.Problem> plain = refusal.problems().stream()
                .map(problem -> problem.field().equals("recurrence")
                        ? new Refusal.Problem("recurrence", getTranslation("timetable.play.never"))
                        : problem)
                .distinct()
                .toList();
        return plain.equals(refusal.problems()) ? refusal : Refusal.invalid(plain, "Recurrence has no date");
    }

    void clearProblems() {
        problems.clear();
    }
}
