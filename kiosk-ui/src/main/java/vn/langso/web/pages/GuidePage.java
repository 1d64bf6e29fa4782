package vn.langso.web.pages;

import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.langso.config.Commune;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideStep;
import vn.langso.media.guides.StepPicture;
import vn.langso.media.guides.StoreLink;
import vn.langso.media.guides.StoreLink.Certainty;
import vn.langso.media.pictures.Picture;
import vn.langso.media.print.LeafletStyle;
import vn.langso.web.PageTexts;
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
            body.appendElement("p").addClass("mau").text(PageTexts.text("page.sample"));
        }
        body.appendElement("p").text(guide.summary());
        body.appendElement("p").addClass("phu").text(PageTexts.text("page.minutes", guide.minutes(), guide.audience()));
    }

    private static void warnings(Element body, List<String> warnings) {
        Element box = body.appendElement("section").addClass("canh-bao");
        box.appendElement("h2").text(PageTexts.text("page.warnings"));
        Element list = box.appendElement("ul");
        warnings.forEach(warning -> list.appendElement("li").text(warning));
    }

    private static void steps(Element body, List<GuideStep> steps) {
        body.appendElement("h2").text(PageTexts.text("page.steps"));
        Element list = body.appendElement("ol").addClass("buoc");
        for (GuideStep step : steps) {
            Element item = list.appendElement("li").id("buoc-" + step.number());
            item.appendElement("h3").text(PageTexts.text("page.step", step.number(), step.title()));
            item.appendElement("p").text(step.text());
            picture(item, step.picture());
            if (!step.tip().isBlank()) {
                item.appendElement("p").addClass("meo").text(PageTexts.text("page.tip", step.tip()));
            }
        }
    }

    /** Its sides are said, so that the words below do not jump when it comes. */
    private static void picture(Element item, @Nullable StepPicture shown) {
        if (shown == null) {
            return;
        }
        Picture picture = shown.picture();
        item.appendElement("img")
                .addClass("hinh")
                .attr("src", picture.path())
                .attr("alt", shown.alt())
                .attr("width", Integer.toString(picture.width()))
                .attr("height", Integer.toString(picture.height()))
                .attr("loading", "lazy");
    }

    /** Never a link to tap: an address that nobody here has opened must not be one tap away. */
    private static void stores(Element body, List<StoreLink> links) {
        List<StoreLink> known = links.stream()
                .filter(link -> link.certainty() != Certainty.UNKNOWN)
                .toList();
        if (known.isEmpty()) {
            return;
        }
        body.appendElement("h2").text(PageTexts.text("page.stores"));
        Element list = body.appendElement("ul").addClass("kho");
        known.forEach(link -> list.appendElement("li").text(store(link)));
    }

    private static String store(StoreLink link) {
        boolean unsure = link.certainty() == Certainty.LOOKED_UP;
        return PageTexts.text(unsure ? "page.store-unsure" : "page.store", link.platform(), link.url());
    }

    private static void help(Element body, Commune commune) {
        body.appendElement("h2").text(PageTexts.text("page.help"));
        body.appendElement("p").text(PageTexts.text("page.help-place", commune.supportPlaceInText()));
    }

    private static void paper(Element body, Guide guide) {
        String here = "/huong-dan/" + guide.slug();
        body.appendElement("h2").text(PageTexts.text("page.paper"));
        Element list = body.appendElement("ul").addClass("in");
        link(list, here + "/to-roi.pdf", "page.paper.hand-out");
        link(list, here + "/to-roi.pdf?kieu=" + LeafletStyle.LARGE_PRINT.word(), "page.paper.large");
        link(list, here + "/to-gap.pdf", "page.paper.tri-fold");
        link(list, here + "/buoc.pdf", "page.paper.steps");
        link(list, here + "/ap-phich.pdf", "page.paper.poster");
    }

    private static void link(Element list, String href, String key) {
        list.appendElement("li").appendElement("a").attr("href", href).text(PageTexts.text(key));
    }

    private static void edition(Element body, Guide guide, Commune commune) {
        String place = commune.name().isBlank() ? "" : commune.name() + " – ";
        body.appendElement("p")
                .addClass("phu")
                .text(place + PageTexts.text("page.edition", guide.version(), DAY.format(guide.preparedOn())));
        body.appendElement("p")
                .appendElement("a")
                .addClass("nut")
                .attr("href", "/huong-dan")
                .text(PageTexts.text("page.others"));
    }
}
