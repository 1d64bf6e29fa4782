package vn.langso.ui.station;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.langso.scheduler.speakers.LineState;
import vn.langso.scheduler.speakers.LineType;

/** How each speaker line is: ready, on air, or what is wrong with it; for streams also who listens. */
final class LineBoard extends Composite<Section> {

    private final UnorderedList list = new UnorderedList();
    private List<LineState> shown = List.of();

    LineBoard() {
        list.addClassName("rows");
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("station.lines")), list);
    }

    void show(List<LineState> states) {
        if (states.equals(shown)) {
            return;
        }
        shown = List.copyOf(states);
        list.removeAll();
        states.forEach(state -> list.add(new ListItem(row(state))));
    }

    private Component row(LineState state) {
        Span name = new Span(state.line().name());
        name.addClassName("row-title");
        Span destination = new Span(destination(state));
        destination.addClassName("hint");
        Div what = new Div(name, destination);
        what.addClassName("row-what");
        if (state.problem() != null) {
            Span problem = new Span(state.problem());
            problem.addClassName("row-reason");
            what.add(problem);
        }
        Div row = new Div(what, StatusMark.of(state));
        row.addClassName("row");
        return row;
    }

    private String destination(LineState state) {
        return state.line().type() == LineType.STREAM
                ? getTranslation("station.line.listeners", state.line().destination(), state.listeners())
                : state.line().destination();
    }
}
