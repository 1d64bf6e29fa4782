package vn.langso.media.guides;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.langso.config.Commune;
import vn.langso.media.guides.StoreLink.Certainty;

/** Fills the placeholders of guides with what the commune calls itself. */
record FilledGuides(Commune commune, Map<String, String> fallbacks) {
    Guide filled(Guide raw) {
        UnaryOperator<String> fill = text -> Placeholder.fill(text, commune, fallbacks);
        return new Guide(
                raw.slug(),
                raw.version(),
                raw.category(),
                raw.position(),
                fill.apply(raw.title()),
                fill.apply(raw.summary()),
                fill.apply(raw.audience()),
                raw.minutes(),
                raw.warnings().stream().map(fill).toList(),
                raw.steps().stream().map(step -> filled(step, fill)).toList(),
                fill.apply(raw.broadcastTitle()),
                fill.apply(raw.broadcastText()),
                raw.keywords().stream().map(fill).toList(),
                links(raw),
                raw.preparedOn(),
                raw.confirmed(),
                raw.confirmedBy(),
                raw.confirmedAt());
    }

    private static GuideStep filled(GuideStep step, UnaryOperator<String> fill) {
        StepPicture picture = step.picture();
        return new GuideStep(
                step.number(),
                step.icon(),
                fill.apply(step.title()),
                fill.apply(step.text()),
                fill.apply(step.tip()),
                picture == null
                        ? null
                        : new StepPicture(picture.picture(), fill.apply(picture.alt()), picture.givenBy()));
    }

    /** The officer who confirms a guide confirms that its looked-up links lead where they say. */
    private static List<StoreLink> links(Guide raw) {
        return raw.storeLinks().stream()
                .map(link -> raw.confirmed() && link.certainty() == Certainty.LOOKED_UP
                        ? new StoreLink(link.platform(), link.url(), Certainty.VERIFIED_BY_STAFF)
                        : link)
                .toList();
    }
}
