package vn.langso.config;

import java.util.ArrayList;
import java.util.List;

/** Checks the fields of one input and collects every problem before it refuses. Not thread-safe: one per input. */
public final class InputCheck {
    /** The sentence for text from byte fonts, the same everywhere. */
    public static final String LEGACY_FONT = "Văn bản dùng bảng mã cũ (TCVN3/VNI), hãy chuyển sang Unicode.";

    private final List<Refusal.Problem> problems = new ArrayList<>();

    /** The cleaned text of a field that must not be empty; {@code label} begins its sentences ("Tên xã"). */
    public String required(String field, String label, String value, int max) {
        String text = optional(field, label, value, max);
        if (text.isEmpty()) {
            problem(field, label + " còn trống, cần từ 1 đến " + max + " ký tự.");
        }
        return text;
    }

    /** The cleaned text of a field that may be empty. */
    public String optional(String field, String label, String value, int max) {
        if (VietnameseText.looksLikeLegacyFont(value)) {
            problem(field, label + ": " + LEGACY_FONT);
        }
        String text = VietnameseText.clean(value).strip();
        if (text.length() > max) {
            problem(field, label + " dài " + text.length() + " ký tự, tối đa " + max + ".");
        }
        return text;
    }

    public void problem(String field, String detail) {
        problems.add(new Refusal.Problem(field, detail));
    }

    public List<Refusal.Problem> problems() {
        return List.copyOf(problems);
    }

    /** Throws a {@link Refusal} with all problems, if there is one. */
    public void refuseProblems(String english) {
        if (!problems.isEmpty()) {
            String fields = String.join(
                    ", ",
                    problems.stream().map(Refusal.Problem::field).distinct().toList());
            throw Refusal.invalid(problems, english + ": " + fields);
        }
    }
}
