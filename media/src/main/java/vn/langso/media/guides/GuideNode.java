package vn.langso.media.guides;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.langso.config.Refusal;
import vn.langso.media.guides.StoreLink.Certainty;

/** One guide of a pack, field by field, with the rules of a good guide. Stateless. */
final class GuideNode {
    static final int MIN_STEPS = 5;
    static final int MAX_STEPS = 12;
    private static final int MAX_WARNINGS = 10;
    private static final List<String> PLATFORMS = List.of("android", "ios", "web");
    private static final Map<String, Certainty> CERTAINTIES = Map.of(
            "looked_up", Certainty.LOOKED_UP,
            "own_knowledge", Certainty.UNKNOWN,
            "unknown", Certainty.UNKNOWN);

    private GuideNode() {}

    static Guide guide(PackNode unnamed, LocalDate preparedOn, PackPictures pictures) {
        String slug = unnamed.slug("id", 80);
        PackNode node = slug.isEmpty() ? unnamed : unnamed.called("Bài " + slug);
        PackNode broadcast = node.node("broadcast", "phần broadcast");
        return new Guide(
                slug,
                0,
                category(node),
                node.number("order", 1, 9999),
                node.text("title", 120),
                node.text("summary", 400),
                node.text("audience", 400),
                node.number("estimated_minutes", 1, 240),
                warnings(node),
                steps(node, pictures),
                broadcast.text("title", 120),
                broadcast.text("text", 5000),
                node.texts("keywords", 40, 80),
                storeLinks(node),
                preparedOn,
                false,
                null,
                null);
    }

    private static String category(PackNode node) {
        String category = node.slug("category", 40);
        if (!category.isEmpty() && !GuideCategories.known(category)) {
            node.problem(
                    "category",
                    "chuyên mục \"" + category + "\" chưa có, cần một trong " + GuideCategories.slugs() + ".");
        }
        return category;
    }

    private static List<String> warnings(PackNode node) {
        List<String> warnings = node.texts("warnings", MAX_WARNINGS, 400);
        if (warnings.isEmpty()) {
            node.problem("warnings", "chưa có cảnh báo nào, cần từ 1 đến " + MAX_WARNINGS + ".");
        }
        return warnings;
    }

    private static List<GuideStep> steps(PackNode node, PackPictures pictures) {
        List<PackNode> steps = node.nodes("steps", "bước", 100);
        if (steps.size() < MIN_STEPS || steps.size() > MAX_STEPS) {
            node.problem("steps", "có " + steps.size() + " bước, cần từ " + MIN_STEPS + " đến " + MAX_STEPS + ".");
        }
        return IntStream.range(0, steps.size())
                .mapToObj(i -> step(steps.get(i), i + 1, pictures))
                .toList();
    }

    private static GuideStep step(PackNode node, int number, PackPictures pictures) {
        return new GuideStep(
                number,
                node.slug("icon", 40),
                node.text("title", 120),
                node.text("text", 800),
                node.optionalText("tip", 400),
                picture(node, pictures));
    }

    private static @Nullable StepPicture picture(PackNode node, PackPictures pictures) {
        Optional<String> name = PackPictures.name(node.fields());
        if (name.isEmpty()) {
            return null;
        }
        String alt = node.text(PackPictures.ALT, StepPicture.LONGEST_ALT);
        try {
            return new StepPicture(pictures.take(name.get()), alt, null);
        } catch (Refusal refusal) {
            node.problem(PackPictures.FIELD, "mục picture: " + refusal.detail());
            return null;
        }
    }

    /** Links without an address say only that nobody knows it; they are left out. */
    private static List<StoreLink> storeLinks(PackNode node) {
        return node.nodes("store_links", "liên kết", 20).stream()
                .filter(link -> link.fields().get("url") != null)
                .map(GuideNode::storeLink)
                .toList();
    }

    private static StoreLink storeLink(PackNode node) {
        String platform = node.text("platform", 20);
        if (!PLATFORMS.contains(platform)) {
            node.problem("platform", "mục platform là \"" + platform + "\", cần một trong " + PLATFORMS + ".");
        }
        // no pack can speak for the staff of this commune: "verified by staff" comes from an officer's confirmation
        String certainty = node.text("certainty", 20);
        if (!CERTAINTIES.containsKey(certainty)) {
            node.problem("certainty", "mục certainty là \"" + certainty + "\", cần looked_up hoặc unknown.");
        }
        return new StoreLink(platform, address(node), CERTAINTIES.getOrDefault(certainty, Certainty.UNKNOWN));
    }

    /** An address is no prose: it is not cleaned but must be a plain https address as it stands. */
    private static String address(PackNode node) {
        String url = String.valueOf(node.fields().get("url"));
        if (url.length() > 400 || !isWebAddress(url)) {
            node.problem("url", "mục url là \"" + GuideText.clean(url) + "\", cần một địa chỉ https:// hợp lệ.");
            return "";
        }
        return url;
    }

    private static boolean isWebAddress(String url) {
        try {
            URI address = new URI(url);
            return "https".equals(address.getScheme()) && address.getHost() != null && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
