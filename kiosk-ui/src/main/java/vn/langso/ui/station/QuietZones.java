package vn.langso.ui.station;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.langso.config.Refusal;
import vn.langso.scheduler.speakers.SpeakerNames;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.speakers.Zones;
import vn.langso.scheduler.timetable.BroadcastPolicies;
import vn.langso.scheduler.timetable.SensitiveZone;

/** Zones near a clinic, a school, a pagoda…: their volume is lower at any hour. */
final class QuietZones extends Composite<Div> {

    private final BroadcastPolicies policies;
    private final Zones zones;
    private final @Nullable String decider;
    private final UnorderedList list = new UnorderedList();
    private final ZoneChoice zone = ZoneChoice.one();
    private final TextField site = new TextField(getTranslation("timetable.quiet.site"));
    private final ProblemBox box = new ProblemBox();
    private final FieldProblems problems = new FieldProblems(box).at("site", site);

    /** @param decider null for those who may only look */
    QuietZones(BroadcastPolicies policies, Zones zones, @Nullable String decider) {
        this.policies = policies;
        this.zones = zones;
        this.decider = decider;
        list.addClassNames("rows", "panel");
        getContent().add(new Paragraph(getTranslation("timetable.quiet.help")), list, box);
        if (decider != null) {
            site.setHelperText(getTranslation("timetable.quiet.site-help"));
            Button mark = new Button(getTranslation("timetable.quiet.mark"), event -> mark(decider));
            Div row = new Div(zone, site, mark);
            row.addClassName("filter");
            getContent().add(row);
        }
    }

    void refresh() {
        Zone chosen = zone.getValue();
        zone.offer(zones.all(), chosen == null ? null : chosen.slug());
        SpeakerNames names = SpeakerNames.of(zones);
        List<SensitiveZone> all = policies.sensitiveZones();
        list.removeAll();
        list.setVisible(!all.isEmpty());
        all.forEach(quiet -> list.add(row(quiet, names.ofZones(List.of(quiet.zone())))));
    }

    private ListItem row(SensitiveZone quiet, String name) {
        Span what = new Span(getTranslation("timetable.quiet.line", name, quiet.site()));
        what.addClassName("row-what");
        Div row = new Div(what);
        row.addClassName("row");
        if (decider != null) {
            Button unmark = new Button(
                    getTranslation("timetable.quiet.unmark"),
                    event -> attempt(() -> policies.unmarkSensitive(quiet.zone(), decider)));
            unmark.setAriaLabel(getTranslation("timetable.quiet.unmark") + ": " + name);
            row.add(unmark);
        }
        return new ListItem(row);
    }

    private void mark(String by) {
        Zone chosen = zone.getValue();
        if (chosen == null) {
            box.show(getTranslation("timetable.quiet.which"));
            return;
        }
        attempt(() -> {
            policies.markSensitive(chosen.slug(), site.getValue(), by);
            site.clear();
        });
    }

    private void attempt(Runnable deed) {
        problems.clear();
        try {
            deed.run();
            refresh();
        } catch (Refusal refusal) {
            problems.show(refusal);
        }
    }
}
