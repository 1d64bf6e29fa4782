package vn.langso.ui.station;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.langso.config.Refusal;

/** Says in the place where somebody worked why something was refused; read out by screen readers. */
public final class ProblemBox extends Composite<Div> {

    public ProblemBox() {
        getContent().addClassName("problem-box");
        getContent().getElement().setAttribute("role", "alert");
        clear();
    }

    public void show(List<String> sentences) {
        getContent().removeAll();
        sentences.forEach(sentence -> getContent().add(new Paragraph(sentence)));
        setVisible(!sentences.isEmpty());
    }

    public void show(String sentence) {
        show(List.of(sentence));
    }

    /** Does it and goes on, or says why not. */
    void attempt(Runnable deed, Runnable afterwards) {
        clear();
        try {
            deed.run();
            afterwards.run();
        } catch (Refusal refusal) {
            show(refusal.detail());
        }
    }

    public void clear() {
        show(List.of());
    }
}
