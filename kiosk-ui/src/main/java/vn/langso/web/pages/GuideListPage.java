package vn.langso.web.pages;

import java.util.List;
import org.jsoup.nodes.Element;
import vn.langso.config.Commune;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideCategory;
import vn.langso.web.PageTexts;
import vn.langso.web.PlainPage;

/** All guides by category, as links that a thumb hits. */
final class GuideListPage {

    private GuideListPage() {}

    static PlainPage of(List<GuideCategory> categories, List<Guide> guides, Commune commune) {
        PlainPage page = PlainPage.titled(PageTexts.text("list.title"));
        page.body().appendElement("p").addClass("phu").text(commune.name());
        for (GuideCategory category : categories) {
            Element section = page.body().appendElement("section");
            section.appendElement("h2").text(category.name());
            Element list = section.appendElement("ul").addClass("bai");
            guides.stream()
                    .filter(guide -> guide.category().equals(category.slug()))
                    .forEach(guide -> entry(list, guide));
        }
        return page;
    }

    private static void entry(Element list, Guide guide) {
        Element link = list.appendElement("li").appendElement("a").attr("href", "/huong-dan/" + guide.slug());
        link.appendElement("strong").text(guide.title());
        link.appendElement("span").text(guide.summary());
    }
}
