package vn.langso.ui.station;

import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.langso.config.Refusal;

/** Shows the problems of a refusal at the fields they are about, and the rest in the form's problem box. */
final class FieldProblems {

    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();
    private final ProblemBox rest;

    FieldProblems(ProblemBox rest) {
        this.rest = rest;
    }

    /** @param name the field's name in refusals; "items" also stands for "items[0].bulletinId" */
    FieldProblems at(String name, HasValidationProperties field) {
        fields.put(name, field);
        return this;
    }

    void clear() {
        fields.values().forEach(field -> field.setInvalid(false));
        rest.clear();
    }

    void show(Refusal refusal) {
        clear();
        List<String> others = new ArrayList<>();
        for (Refusal.Problem problem : refusal.problems()) {
            field(problem.field())
                    .ifPresentOrElse(field -> mark(field, problem.detail()), () -> others.add(problem.detail()));
        }
        if (refusal.problems().isEmpty()) {
            others.add(refusal.detail());
        }
        rest.show(others);
    }

    private Optional<HasValidationProperties> field(String name) {
        String plain = name.replaceFirst("[\\[.].*", "");
        return Optional.ofNullable(fields.getOrDefault(name, fields.get(plain)));
    }

    /** Several problems of one field stand one after the other. */
    private static void mark(HasValidationProperties field, String detail) {
        field.setErrorMessage(field.isInvalid() ? field.getErrorMessage() + " " + detail : detail);
        field.setInvalid(true);
    }
}
