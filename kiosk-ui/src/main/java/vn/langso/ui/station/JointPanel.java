package vn.langso.ui.station;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import vn.langso.scheduler.timetable.JointOrder;

/** The dates of other slots that could play what is being planned, to be chosen with one click. */
final class JointPanel extends Composite<Div> {

    private final StationTimes times;
    private final Consumer<JointOrder> onChosen;

    JointPanel(StationTimes times, Consumer<JointOrder> onChosen) {
        this.times = times;
        this.onChosen = onChosen;
        getContent().addClassName("fit");
    }

    void show(List<JointOrder> ways) {
        getContent().removeAll();
        if (!ways.isEmpty()) {
            Div choices = new Div();
            choices.addClassName("row-buttons");
            ways.forEach(way -> choices.add(new Button(words(way), event -> onChosen.accept(way))));
            getContent()
                    .add(
                            new H3(getTranslation("timetable.joint")),
                            new Paragraph(getTranslation("timetable.joint.help")),
                            choices);
        }
    }

    private String words(JointOrder way) {
        return getTranslation(
                "timetable.joint." + way.place(),
                way.date().occurrence().title(),
                times.dayTime(way.date().occurrence().plannedAt()));
    }
}
