package vn.langso.ui.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;

/** A one-colour sign beside a word, in the colour of the word; see {@code assets/icons/sign-*.svg}. */
@Tag("span")
final class Sign extends Component implements HasStyle {
    Sign(String name) {
        addClassNames("sign", "sign-" + name);
        getElement().setAttribute("aria-hidden", "true");
    }
}
