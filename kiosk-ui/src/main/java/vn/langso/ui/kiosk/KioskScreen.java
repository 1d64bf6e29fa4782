package vn.langso.ui.kiosk;

import com.vaadin.flow.component.html.Div;
import java.time.Duration;

/** A screen inside the {@link KioskLayout}. */
interface KioskScreen {
    /** Where it stands; asked after the screen is filled. */
    KioskPlace place();

    /** When a screen that is a dead end leaves by itself; zero for all that are none. */
    default Duration leavesAfter() {
        return Duration.ZERO;
    }

    /** The frame of a screen, with the class name its look hangs on. */
    static Div frame(Div root, String look) {
        root.addClassNames("screen", look);
        return root;
    }
}
