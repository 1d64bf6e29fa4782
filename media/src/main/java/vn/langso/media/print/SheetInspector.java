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
            return Preflight.failed(
                    edition.leastText(),
                    Stream.concat(Preflight.reasons(refusal), ofGuide.stream()).toList());
        }
    }

    private static Preflight inspect(PrintShop.Proof proof, PrintContext context, Guide guide, List<Finding> ofGuide) {
        FilePages file = FilePages.of(proof.sheet().pdf());
        List<Finding> ofFile = FileChecks.of(proof, file, context.address().toASCIIString(), guide);
        List<Finding> ofTeam = TeamChecks.of(context.team(), proof.named(), proof.edition());
        return Preflight.of(
                proof,
                file,
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
