package vn.langso.media.print;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideTranslation;

/** The templates, and the latest with a guide's warnings and steps in them: 989 sheets differ in neither. Thread-safe. */
final class Templates {
    private static final int REMEMBERED = 16;

    /** Which guide in which of its versions and languages; the filled one, so that new words of the commune are others. */
    private record Key(
            String template,
            Wording wording,
            Guide guide,
            @Nullable GuideTranslation translation) {}

    private record Slot(String template, Wording wording, String slug) {}

    private record Begun(Key key, SheetTemplate template) {}

    private final Map<String, SheetTemplate> plain = new ConcurrentHashMap<>();
    private final Map<Slot, Begun> latest = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Slot, Begun> eldest) {
            return size() > REMEMBERED;
        }
    };

    SheetTemplate of(Edition edition) {
        return plain.computeIfAbsent(edition.template(), SheetTemplate::load);
    }

    /** With what every sheet of the guide says. */
    SheetTemplate of(Edition edition, Guide guide, PrintContext context) {
        Slot slot = new Slot(edition.template(), edition.wording(), guide.slug());
        Key key = new Key(edition.template(), edition.wording(), guide, context.translation());
        synchronized (latest) {
            Begun known = latest.get(slot);
            if (known != null && known.key().equals(key)) {
                return known.template();
            }
        }
        SheetTemplate begun = of(edition).with(GuideSlots.ofGuide(guide, context, edition.wording()));
        synchronized (latest) {
            latest.put(slot, new Begun(key, begun));
        }
        return begun;
    }
}
