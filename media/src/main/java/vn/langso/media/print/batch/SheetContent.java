package vn.langso.media.print.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideTranslation;
import vn.langso.media.print.PaperSettings;
import vn.langso.media.print.PrintContext;

/**
 * What decides the words of all sheets of a guide in a job, apart from the names on each: a short hash of every part, so
 * that a change can be named.
 */
record SheetContent(Map<Part, String> hashes) {
    /** 64 bits: whoever changes a guide is no attacker of its hash. */
    private static final int DIGITS = 16;

    /** What may change while its guide keeps its version. */
    enum Part {
        TEXT("lời hoặc hình của bài"),
        CONFIRMATION("việc xác nhận nội dung"),
        STORES("liên kết kho ứng dụng"),
        TRANSLATION("bản dịch"),
        PLACE("tên xã hoặc nơi hỗ trợ"),
        IMPRINT("cài đặt in (langso.paper)");

        private final String words;

        Part(String words) {
            this.words = words;
        }
    }

    SheetContent {
        hashes = Map.copyOf(hashes);
    }

    static SheetContent of(Guide guide, PrintContext context, PaperSettings paper) {
        return of(guide, context.communeName(), context.supportPlace(), context.translation(), paper);
    }

    static SheetContent of(
            Guide guide,
            String commune,
            String supportPlace,
            @Nullable GuideTranslation translation,
            PaperSettings paper) {
        Map<Part, String> hashes = new EnumMap<>(Part.class);
        hashes.put(
                Part.TEXT,
                hash(
                        guide.category(),
                        guide.title(),
                        guide.summary(),
                        guide.audience(),
                        guide.minutes(),
                        guide.warnings(),
                        guide.steps(),
                        guide.preparedOn()));
        hashes.put(Part.CONFIRMATION, hash(guide.confirmed(), guide.confirmedBy(), guide.confirmedAt()));
        hashes.put(Part.STORES, hash(guide.storeLinks()));
        hashes.put(Part.TRANSLATION, hash(translation));
        hashes.put(Part.PLACE, hash(commune, supportPlace));
        hashes.put(
                Part.IMPRINT,
                hash(
                        paper.reviewMonths(),
                        paper.responsible(),
                        paper.licence(),
                        paper.printer(),
                        paper.copies(),
                        paper.notForSale()));
        return new SheetContent(hashes);
    }

    /** As the database keeps it. */
    String written() {
        return Arrays.stream(Part.values())
                .filter(hashes::containsKey)
                .map(part -> part + "=" + hashes.get(part))
                .collect(Collectors.joining(" "));
    }

    /** What {@link #written} gave. */
    static SheetContent read(String written) {
        return new SheetContent(Arrays.stream(written.split(" "))
                .map(part -> part.split("="))
                .collect(Collectors.toMap(part -> Part.valueOf(part[0]), part -> part[1])));
    }

    /** What is not the same in the other, in words; empty if nothing is. */
    List<String> changes(SheetContent other) {
        List<String> changed = new ArrayList<>();
        for (Part part : Part.values()) {
            String mine = hashes.getOrDefault(part, "");
            if (!mine.equals(other.hashes.getOrDefault(part, ""))) {
                changed.add(part.words);
            }
        }
        return changed;
    }

    private static String hash(@Nullable Object... values) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(Arrays.toString(values).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must have SHA-256", e);
        }
    }
}
