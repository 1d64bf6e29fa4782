package vn.langso.media.print;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.langso.config.Refusal;
import vn.langso.media.guides.Guide;

/**
 * Prints a sheet and looks at it before anybody else does. Costs a few hundred milliseconds of processor more than
 * printing alone: the pages are drawn. Thread-safe.
 */
@Service
public class SheetInspector {
    private final PrintShop shop;
    private final PaperSettings settings;
    private final Clock clock;

    SheetInspector(PrintShop shop, PaperSettings settings, Clock clock) {
        this.shop = shop;
        this.settings = settings;
        this.clock = clock;
    }

    /** Never throws for what is wrong with the guide: the findings say it. */
    public Preflight inspect(PrintProduct product, LeafletStyle style, Guide guide, PrintContext context) {
        Optional<String> objection = product.objection(style);
        if (objection.isPresent()) {
            Finding refusal = Finding.refusal(Finding.Check.TEXT_SIZE, "%s", objection.get());
            return Preflight.failed(
                    Edition.LARGE,
                    Stream.concat(Stream.of(refusal), GuideChecks.of(guide, clock, settings).stream())
                            .toList());
        }
        return inspect(product.edition(style), guide, context);
    }

    Preflight inspect(Edition edition, Guide guide, PrintContext context) {
        List<Finding> ofGuide = GuideChecks.of(guide, clock, settings);
        try {
            return inspect(shop.proof(edition, guide, context), context, guide, ofGuide);
        } catch (Refusal refusal) {
            Stream<Finding> reasons = reasons(refusal);
            return Preflight.failed(
                    edition.leastText(),
                    Stream.concat(reasons, ofGuide.stream()).toList());
        }
    }

    /** A stored picture that is gone is refused as a whole; what is wrong with words has its places. */
    private static Stream<Finding> reasons(Refusal refusal) {
        if (refusal.kind() == Refusal.Kind.UNAVAILABLE) {
            return Stream.of(Finding.refusal(Finding.Check.PICTURES, "%s", refusal.detail()));
        }
        Finding.Check check = refusal instanceof TooLong ? Finding.Check.LENGTH : Finding.Check.LETTERS;
        return refusal.problems().stream().map(problem -> Finding.refusal(check, "%s", problem.detail()));
    }

    private static Preflight inspect(PrintShop.Proof proof, PrintContext context, Guide guide, List<Finding> ofGuide) {
        FilePages file = FilePages.of(proof.sheet().pdf());
        List<Finding> ofFile = FileChecks.of(proof, file, context.address().toASCIIString(), guide);
        List<Finding> ofTeam = TeamChecks.of(context.team(), proof.named(), proof.edition());
        return new Preflight(
                proof.sheet(),
                proof.overflowMm(),
                List.copyOf(file.embedded()),
                file.textSize(proof.mainText()),
                proof.edition().leastText(),
                file.smallest(),
                file.ink(),
                Stream.of(
                                ofFile,
                                AddressChecks.of(context.address()),
                                PictureChecks.of(proof.edition(), guide),
                                ofTeam,
                                ofGuide)
                        .flatMap(List::stream)
                        .toList());
    }
}
