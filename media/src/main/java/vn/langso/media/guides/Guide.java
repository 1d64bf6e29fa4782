package vn.langso.media.guides;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to do one thing, in 5–12 steps, with warnings. All texts are NFC, cleaned, and their placeholders filled in.
 *
 * @param slug its name in addresses
 * @param version counts up with every change; screen, voice and paper carry it
 * @param category slug of its {@link GuideCategory}
 * @param confirmed true once an officer confirmed this version; else it is sample content
 */
public record Guide(
        String slug,
        int version,
        String category,
        int position,
        String title,
        String summary,
        String audience,
        int minutes,
        List<String> warnings,
        List<GuideStep> steps,
        String broadcastTitle,
        String broadcastText,
        List<String> keywords,
        List<StoreLink> storeLinks,
        LocalDate preparedOn,
        boolean confirmed,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt) {
    public Guide {
        warnings = List.copyOf(warnings);
        steps = List.copyOf(steps);
        keywords = List.copyOf(keywords);
        storeLinks = List.copyOf(storeLinks);
    }

    /** The same guide with other steps. */
    Guide with(List<GuideStep> others) {
        return new Guide(
                slug,
                version,
                category,
                position,
                title,
                summary,
                audience,
                minutes,
                warnings,
                others,
                broadcastTitle,
                broadcastText,
                keywords,
                storeLinks,
                preparedOn,
                confirmed,
                confirmedBy,
                confirmedAt);
    }
}
