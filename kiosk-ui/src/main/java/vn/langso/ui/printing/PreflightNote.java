package vn.langso.ui.printing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import vn.langso.media.print.Finding;
import vn.langso.media.print.Preflight;

/** What preflight found on the shown sheet: its measures, and what somebody should know before printing it. */
final class PreflightNote extends Composite<Div> {

    PreflightNote() {
        getContent().addClassName("desk-preflight");
    }

    void clear() {
        getContent().removeAll();
    }

    /** Refusals are shown by the panel, in the place of its buttons. */
    void show(Preflight preflight) {
        clear();
        if (preflight.passed()) {
            Paragraph measures = new Paragraph(getTranslation(
                    "desk.preflight.passed",
                    decimal(preflight.textSizePt()),
                    decimal(preflight.leastTextPt()),
                    decimal(preflight.inkPercent())));
            measures.addClassName("hint");
            getContent().add(measures);
        }
        WarningList warnings = new WarningList();
        warnings.add(
                getTranslation("desk.preflight.warnings"),
                preflight.warnings().stream().map(Finding::sentence).toList());
        getContent().add(warnings);
    }

    private static String decimal(double value) {
        return String.format(Locale.of("vi"), "%.1f", value);
    }
}
