package vn.langso.web.pages;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jsoup.nodes.Element;
import vn.langso.config.Commune;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideStep;
import vn.langso.media.guides.StoreLink;
import vn.langso.media.guides.StoreLink.Certainty;
import vn.langso.media.print.LeafletStyle;
import vn.langso.web.PlainPage;

/** One guide on one page: warnings first, then the numbered steps, then where to get help and paper. */
final class GuidePage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private GuidePage() {}

    static PlainPage of(Guide guide, Commune commune) {
        PlainPage page = PlainPage.titled(guide.title());
        Element body = page.body();
        introduction(body, guide);
        warnings(body, guide.warnings());
        steps(body, guide.steps());
        stores(body, guide.storeLinks());
        help(body, commune);
        paper(body, guide);
        edition(body, guide, commune);
        return page;
    }

    private static void introduction(Element body, Guide guide) {
        if (!guide.confirmed()) {
            body.appendElement("p").addClass("mau").text("Nội dung mẫu – cần rà soát");
        }
        body.appendElement("p").text(guide.summary());
        body.appendElement("p").addClass("phu").text("Khoảng %d phút. %s".formatted(guide.minutes(), guide.audience()));
    }

    private static void warnings(Element body, List<String> warnings) {
        Element box = body.appendElement("section").addClass("canh-bao");
        box.appendElement("h2").text("Cẩn thận");
        Element list = box.appendElement("ul");
        warnings.forEach(warning -> list.appendElement("li").text(warning));
    }

    private static void steps(Element body, List<GuideStep> steps) {
        body.appendElement("h2").text("Các bước");
        Element list = body.appendElement("ol").addClass("buoc");
        for (GuideStep step : steps) {
            Element item = list.appendElement("li").id("buoc-" + step.number());
            item.appendElement("h3").text("Bước %d. %s".formatted(step.number(), step.title()));
            item.appendElement("p").text(step.text());
            if (!step.tip().isBlank()) {
                item.appendElement("p").addClass("meo").text("Mẹo: " + step.tip());
            }
        }
    }

    /** Never a link to tap: an address that nobody here has opened must not be one tap away. */
    private static void stores(Element body, List<StoreLink> links) {
        List<StoreLink> known = links.stream()
                .filter(link -> link.certainty() != Certainty.UNKNOWN)
                .toList();
        if (known.isEmpty()) {
            return;
        }
        body.appendElement("h2").text("Ứng dụng trong kho chính thức");
        Element list = body.appendElement("ul").addClass("kho");
        known.forEach(link -> list.appendElement("li").text(store(link)));
    }

    private static String store(StoreLink link) {
        String unsure = link.certainty() == Certainty.LOOKED_UP ? " (cán bộ chưa đối chiếu)" : "";
        return "%s: %s%s".formatted(link.platform(), link.url(), unsure);
    }

    private static void help(Element body, Commune commune) {
        body.appendElement("h2").text("Cần giúp đỡ");
        body.appendElement("p").text("Mời bà con đến %s.".formatted(commune.supportPlaceInText()));
    }

    private static void paper(Element body, Guide guide) {
        String here = "/huong-dan/" + guide.slug();
        body.appendElement("h2").text("Bản in");
        Element list = body.appendElement("ul").addClass("in");
        link(list, here + "/to-roi.pdf", "Tờ rơi A5");
        link(list, here + "/to-roi.pdf?kieu=" + LeafletStyle.LARGE_PRINT.word(), "Tờ rơi chữ to");
        link(list, here + "/to-gap.pdf", "Tờ gấp A4");
        link(list, here + "/buoc.pdf", "Hướng dẫn từng bước, khổ A4");
        link(list, here + "/ap-phich.pdf", "Áp phích A3");
    }

    private static void link(Element list, String href, String text) {
        list.appendElement("li").appendElement("a").attr("href", href).text(text + " (PDF)");
    }

    private static void edition(Element body, Guide guide, Commune commune) {
        String place = commune.name().isBlank() ? "" : commune.name() + " – ";
        body.appendElement("p")
                .addClass("phu")
                .text("%sphiên bản %d, soạn ngày %s".formatted(place, guide.version(), DAY.format(guide.preparedOn())));
        body.appendElement("p")
                .appendElement("a")
                .addClass("nut")
                .attr("href", "/huong-dan")
                .text("Xem các hướng dẫn khác");
    }
}
