package vn.langso.ui.station;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.StoreLink;

/** Where the guide says its application is: to be tried by the officer who confirms it, and by whom and when it was. */
final class StoreLinks extends Composite<Div> {

    StoreLinks(Guide guide, StationTimes times) {
        boolean allTried = guide.storeLinks().stream().allMatch(StoreLink::isVerified);
        Paragraph why =
                new Paragraph(getTranslation(allTried ? "station.guide.stores" : "station.guide.stores-to-try"));
        why.addClassName("hint");
        UnorderedList list = new UnorderedList();
        guide.storeLinks().forEach(link -> list.add(item(link, guide, times)));
        getContent().addClassName("store-links");
        getContent().add(why, list);
    }

    /** Opens beside the console and learns nothing of it. */
    private ListItem item(StoreLink link, Guide guide, StationTimes times) {
        Anchor address = new Anchor(link.url(), link.url(), AnchorTarget.BLANK);
        address.setRouterIgnore(true);
        address.getElement().setAttribute("rel", "noopener noreferrer");
        return new ListItem(new Span(link.platform() + ": "), address, new Span(" – " + state(link, guide, times)));
    }

    private String state(StoreLink link, Guide guide, StationTimes times) {
        if (link.isVerified() && guide.confirmedBy() != null && guide.confirmedAt() != null) {
            return getTranslation(
                    "station.guide.store-tried", guide.confirmedBy(), times.dateTime(guide.confirmedAt()));
        }
        return getTranslation(
                link.certainty() == StoreLink.Certainty.UNKNOWN
                        ? "station.guide.store-unknown"
                        : "station.guide.store-not-tried");
    }
}
