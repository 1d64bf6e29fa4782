package vn.langso.config;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks the settings of one record and refuses with every wrong one named: which setting, which value, what would be
 * right. Not thread-safe: one per record.
 */
public final class SettingsCheck {
    private final List<Refusal.Problem> problems = new ArrayList<>();
    private final List<String> english = new ArrayList<>();

    /**
     * Notes the setting unless it fits.
     *
     * @param setting as it is written in a file, for example {@code langso.speech.speed}
     * @param right what would be right, in Vietnamese with an example, without the full stop
     * @param rightInEnglish the same for the log; follows "must be"
     */
    public SettingsCheck require(
            boolean fits, String setting, @Nullable Object value, String right, String rightInEnglish) {
        if (!fits) {
            wrong(setting, value, right, rightInEnglish);
        }
        return this;
    }

    /** Notes a setting that does not fit; a value of null means that it is missing. */
    public void wrong(String setting, @Nullable Object value, String right, String rightInEnglish) {
        String given = value == null ? " chưa có" : " là “" + value + "”";
        problems.add(new Refusal.Problem(setting, "Cài đặt " + setting + given + ": " + right + "."));
        String is = value == null ? " is missing" : " is '" + value + "'";
        english.add(setting + is + ", must be " + rightInEnglish);
    }

    /** Refuses if anything was noted. */
    public void refuseProblems() {
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems, String.join("; ", english));
        }
    }
}
