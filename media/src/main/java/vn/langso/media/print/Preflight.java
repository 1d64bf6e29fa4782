package vn.langso.media.print;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.langso.config.Refusal;

/**
 * What preflight knows of a sheet before it is offered: measured on the finished file by other libraries than those that
 * made it. Immutable.
 *
 * @param sheet null if it could not be made; then the findings say why
 * @param overflowMm by how much the content of each panel sticks out of it, by "page:panel"; next to nothing on a sheet that passes
 * @param fonts names of the embedded faces
 * @param textSizePt size of most letters of its steps
 * @param leastTextPt the product's minimum for running text
 * @param finePrintPt the smallest letters on the sheet: feet and captions
 * @param inkPercent mean darkness of all pages
 * @param findings refusals first
 */
public record Preflight(
        @Nullable PrintedSheet sheet,
        Map<String, Double> overflowMm,
        List<String> fonts,
        double textSizePt,
        double leastTextPt,
        double finePrintPt,
        double inkPercent,
        List<Finding> findings) {

    public Preflight {
        overflowMm = Map.copyOf(overflowMm);
        fonts = List.copyOf(fonts);
        findings = List.copyOf(findings);
    }

    static Preflight of(PrintShop.Proof proof, FilePages file, List<Finding> findings) {
        return new Preflight(
                proof.sheet(),
                proof.overflowMm(),
                List.copyOf(file.embedded()),
                file.textSize(proof.mainText()),
                proof.edition().leastText(),
                file.smallest(),
                file.ink(),
                findings);
    }

    /** A stored picture that is gone is refused as a whole; what is wrong with words has its places. */
    static Stream<Finding> reasons(Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.UNAVAILABLE) {
            return Stream.of(Finding.refusal(Finding.Check.PICTURES, "%s", refusal.detail()));
        }
        Finding.Check check = refusal instanceof TooLong ? Finding.Check.LENGTH : Finding.Check.LETTERS;
        return refusal.problems().stream().map(problem -> Finding.refusal(check, "%s", problem.detail()));
    }

    static Preflight failed(double leastText, List<Finding> findings) {
        return new Preflight(null, Map.of(), List.of(), 0, leastText, 0, 0, findings);
    }

    /** Whether the sheet may be offered. */
    public boolean passed() {
        return refusals().isEmpty();
    }

    /**
     * The sheet that may be offered.
     *
     * @throws Refusal with everything that was refused
     */
    public PrintedSheet sheetOrRefusal() {
        if (sheet == null || !passed()) {
            List<Refusal.Problem> problems = refusals().stream()
                    .map(finding -> new Refusal.Problem("guide", finding.sentence()))
                    .toList();
            throw Refusal.invalid(problems, "Preflight refuses the sheet");
        }
        return sheet;
    }

    public List<Finding> refusals() {
        return having(Finding.Severity.REFUSAL);
    }

    public List<Finding> warnings() {
        return having(Finding.Severity.WARNING);
    }

    private List<Finding> having(Finding.Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }
}
