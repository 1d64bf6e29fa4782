package vn.langso.ui.kiosk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** "Bước 3/10" with as many marks as there are steps. */
final class StepProgress extends Composite<Div> {
    StepProgress() {
        getContent().addClassName("progress");
    }

    void show(int number, int of) {
        Span word = new Span(getTranslation("kiosk.step.number", number, of));
        word.addClassName("progress-word");
        Div marks = new Div();
        marks.addClassName("progress-marks");
        marks.getElement().setAttribute("aria-hidden", "true");
        for (int i = 1; i <= of; i++) {
            Span mark = new Span();
            mark.addClassName(i < number ? "mark-past" : i == number ? "mark-now" : "mark-ahead");
            marks.add(mark);
        }
        getContent().removeAll();
        getContent().add(word, marks);
    }
}
