package vn.langso.ui.kiosk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import vn.langso.media.guides.Guide;

/** Which guide this is, and whether an officer has confirmed it. */
final class GuideHead extends Composite<Header> {
    GuideHead() {
        getContent().addClassName("head");
    }

    void show(Guide guide) {
        Span title = new Span(guide.title());
        title.addClassName("head-title");
        getContent().removeAll();
        getContent().add(title);
        if (!guide.confirmed()) {
            getContent().add(sample(getTranslation("kiosk.guide.sample")));
        }
    }

    /** The mark of a guide that no officer has confirmed. */
    static Span sample(String words) {
        Span sample = new Span(words);
        sample.addClassName("sample");
        return sample;
    }
}
