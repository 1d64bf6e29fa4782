package vn.langso.media.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideStep;
import vn.langso.media.guides.GuideTranslation;

/** The six guides that the product ships, read straight from their pack, and a hand-made one for odd texts. */
final class SampleGuides {
    static final PrintContext CONTEXT = new PrintContext(
            "Xã Đức Hợp",
            "Trung tâm Phục vụ hành chính công xã Đức Hợp",
            URI.create("https://duchop.example.vn/huong-dan/cai-dat-vneid"),
            LocalDate.of(2026, 11, 24));

    private SampleGuides() {}

    static List<Guide> all() {
        try (InputStream pack =
                Objects.requireNonNull(SampleGuides.class.getResourceAsStream("/guide-packs/guides-vi.yaml"))) {
            Map<String, Object> root = new Yaml(new SafeConstructor(new LoaderOptions())).load(pack);
            return maps(root, "guides").stream().map(SampleGuides::guide).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Guide guide(String slug) {
        return all().stream()
                .filter(guide -> guide.slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    /** Plain English in place of every warning and step, about as long. */
    static GuideTranslation english(Guide guide) {
        List<String> warnings = guide.warnings().stream()
                .map(warning -> "Never tell anybody your password or a one-time code.")
                .toList();
        List<GuideTranslation.Step> steps = guide.steps().stream()
                .map(step -> new GuideTranslation.Step(
                        "Do task number " + step.number(),
                        "Open the app, look for the button that your helper shows you, and tap it once. Wait until the"
                                + " next page is there before you go on."))
                .toList();
        return new GuideTranslation(
                "en", "How to use a public service", "Step by step, without haste.", warnings, steps);
    }

    /** The context of a guide, with its own address. */
    static PrintContext context(Guide guide) {
        URI address = URI.create("https://duchop.example.vn/huong-dan/" + guide.slug());
        return new PrintContext(CONTEXT.communeName(), CONTEXT.supportPlace(), address, CONTEXT.printedOn())
                .in(english(guide));
    }

    /** Five steps with this text each. */
    static Guide saying(String title, String text) {
        List<GuideStep> steps = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> new GuideStep(number, "prepare", "Việc thứ " + number, text, ""))
                .toList();
        return guide("bai-thu", title, List.of("Không đọc mã OTP cho ai."), steps, true);
    }

    static Guide guide(String slug, String title, List<String> warnings, List<GuideStep> steps, boolean confirmed) {
        return new Guide(
                slug,
                3,
                "dinh-danh-so",
                1,
                title,
                "Làm đúng từng bước, không vội.",
                "Mọi người dân.",
                10,
                warnings,
                steps,
                title,
                title,
                List.of(),
                List.of(),
                LocalDate.of(2026, 11, 23),
                confirmed,
                null,
                null);
    }

    private static Guide guide(Map<String, Object> row) {
        List<Map<String, Object>> rows = maps(row, "steps");
        List<GuideStep> steps = IntStream.range(0, rows.size())
                .mapToObj(i -> step(i + 1, rows.get(i)))
                .toList();
        return new Guide(
                text(row, "id"),
                1,
                text(row, "category"),
                (Integer) row.get("order"),
                text(row, "title"),
                text(row, "summary"),
                text(row, "audience"),
                (Integer) row.get("estimated_minutes"),
                ((List<?>) row.get("warnings"))
                        .stream().map(warning -> filled((String) warning)).toList(),
                steps,
                text(row, "title"),
                text(row, "title"),
                List.of(),
                List.of(),
                LocalDate.of(2026, 11, 23),
                false,
                null,
                null);
    }

    private static GuideStep step(int number, Map<String, Object> row) {
        return new GuideStep(number, text(row, "icon"), text(row, "title"), text(row, "text"), text(row, "tip"));
    }

    private static String text(Map<String, Object> row, String key) {
        return filled((String) row.get(key));
    }

    private static String filled(String text) {
        return text.replace("{{xa.ten}}", "xã Đức Hợp")
                .replace("{{xa.zalo_oa}}", "trang Zalo chính thức của xã")
                .replace("{{xa.diem_ho_tro}}", "Trung tâm Phục vụ hành chính công xã Đức Hợp")
                .replace("{{xa.cong_an_dt}}", "Công an xã");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Map<String, Object> row, String key) {
        return (List<Map<String, Object>>) row.get(key);
    }
}
