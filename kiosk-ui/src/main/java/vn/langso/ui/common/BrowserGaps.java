package vn.langso.ui.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import java.time.Duration;

/**
 * The one place for what Vaadin cannot do from the server; the script beside it is {@code assets/kiosk/kiosk.js}.
 *
 * <p>It watches the server and shows the light pages while it is gone, counts the idle time, swallows the second tap of
 * a trembling finger and the long press, keeps the size of the letters, and knows how many pixels are a millimetre. All
 * of it must go on while the server is dead, which is why none of it – not even the idle reset – is a timer on the
 * server. The script reads its orders from {@code data-} attributes, so that no step needs a round trip.
 */
@Tag("langso-gaps")
@JavaScript("context://assets/kiosk/kiosk.js")
public final class BrowserGaps extends Component {
    private static final String IDLE = "data-idle-seconds";
    private static final String HOME_AFTER = "data-home-seconds";
    private static final String ACTION = "data-kiosk";

    /** What a tap on an element does in the browser, without asking the server. */
    public enum Action {
        /** larger or normal letters */
        LETTERS,
        /** the countdown stops, the person stays */
        STAY,
        /** back to the first screen, as if nobody had been here */
        START_OVER,
        /** while the server is gone: the list of guides */
        AWAY_LIST,
        /** one page back while the server is gone */
        AWAY_BACK,
        /** keeps the measured size of a millimetre */
        KEEP_SIZE,
        /** the bank card on the screen grows */
        GROW,
        /** the bank card on the screen shrinks */
        SHRINK;

        private String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public BrowserGaps() {
        getElement().setAttribute("hidden", true);
    }

    /** After this time without a touch the countdown begins; zero where there is nothing to reset. */
    public void idleAfter(Duration time) {
        getElement().setAttribute(IDLE, String.valueOf(time.toSeconds()));
    }

    /** A page that is a dead end leaves by itself; zero takes it back. */
    public void homeAfter(Duration time) {
        getElement().setAttribute(HOME_AFTER, String.valueOf(time.toSeconds()));
    }

    /** What the page says when the server answers again; Vaadin has a setting for its other two sentences only. */
    static void sayOnline(UI ui, String sentence) {
        ui.getPage().executeJs("window.Vaadin.connectionIndicator.onlineText = $0", sentence);
    }

    /** A tap on this element does that. */
    public static void onTap(HasElement element, Action action) {
        element.getElement().setAttribute(ACTION, action.word());
    }

    /** A click on this element prints the page; the browser asks the person, not the server. */
    public static void printOnClick(Component element) {
        element.getElement().executeJs("this.addEventListener('click', () => window.print())");
    }
}
