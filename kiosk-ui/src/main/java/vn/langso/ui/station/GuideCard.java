package vn.langso.ui.station;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import vn.langso.media.guides.Guide;
import vn.langso.media.print.LeafletStyle;

/** One guide with its version, who confirmed it, and links to everything made from it. */
final class GuideCard extends Composite<Article> {

    private final Guide guide;
    private final Div buttons = new Div();

    GuideCard(Guide guide, StationTimes times) {
        this.guide = guide;
        buttons.addClassName("row-buttons");
        Div head = new Div(new H3(guide.title()), StatusMark.confirmed(guide.confirmed()));
        head.addClassName("row");
        getContent().addClassNames("panel", "guide-card");
        getContent().add(head, facts(times), links());
        if (!guide.storeLinks().isEmpty()) {
            getContent().add(new StoreLinks(guide, times));
        }
        getContent().add(buttons);
    }

    /** A button for what this account may do with the guide. */
    void offer(String key, Runnable deed) {
        Button button = new Button(getTranslation(key), event -> {
            try {
                deed.run();
            } finally {
                event.getSource().setEnabled(true);
            }
        });
        button.setDisableOnClick(true);
        button.setAriaLabel(getTranslation(key) + ": " + guide.title());
        buttons.add(button);
    }

    private Component facts(StationTimes times) {
        String version = getTranslation(
                "station.guide.version", guide.version(), guide.steps().size());
        Paragraph facts = new Paragraph(version);
        if (guide.confirmedBy() != null && guide.confirmedAt() != null) {
            facts.setText(version + " "
                    + getTranslation(
                            "station.guide.confirmed-by", guide.confirmedBy(), times.dateTime(guide.confirmedAt())));
        }
        facts.addClassName("hint");
        return facts;
    }

    private Component links() {
        String page = "/huong-dan/" + guide.slug();
        Div links = new Div(
                link("station.guide.screen", "/bai/" + guide.slug()),
                link("station.guide.phone", page),
                link("station.guide.leaflet", page + "/to-roi.pdf"),
                link("station.guide.large-print", page + "/to-roi.pdf?kieu=" + LeafletStyle.LARGE_PRINT.word()),
                link("station.guide.trifold", page + "/to-gap.pdf"),
                link("station.guide.steps", page + "/buoc.pdf"),
                link("station.guide.poster", page + "/ap-phich.pdf?kieu=" + LeafletStyle.COLOUR.word()));
        links.addClassName("links");
        return links;
    }

    /** Opens beside the console: the residents' pages have no way back into it. */
    private Anchor link(String key, String address) {
        Anchor link = new Anchor(address, getTranslation(key), AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.setAriaLabel(getTranslation(key) + ": " + guide.title());
        return link;
    }
}
