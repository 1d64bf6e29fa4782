package vn.langso.ui.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouteParameters;
import java.time.Duration;

/**
 * Where a screen of the kiosk stands among the others: what the fixed bar needs to know.
 *
 * @param back where "Quay lại" leads
 * @param phone the screen with the QR code of what is shown
 * @param patience time without a touch until the countdown begins; zero on the first screen
 */
record KioskPlace(Target back, Target phone, Duration patience) {
    private static final Duration CHOOSING = Duration.ofSeconds(45);
    private static final Duration READING = Duration.ofSeconds(90);

    /** A screen with the parameters in its address. */
    record Target(Class<? extends Component> screen, RouteParameters parameters) {
        static final Target HOME = new Target(HomeView.class, RouteParameters.empty());
        static final Target ALL_GUIDES = new Target(QrView.class, RouteParameters.empty());

        static Target category(String category) {
            return new Target(CategoryView.class, new RouteParameters(CategoryView.CATEGORY, category));
        }

        static Target guide(String slug) {
            return new Target(GuideView.class, new RouteParameters(GuideView.SLUG, slug));
        }

        static Target step(String slug, int number) {
            return new Target(
                    StepView.class,
                    new RouteParameters(java.util.Map.of(GuideView.SLUG, slug, StepView.STEP, String.valueOf(number))));
        }

        static Target done(String slug) {
            return new Target(DoneView.class, new RouteParameters(GuideView.SLUG, slug));
        }

        static Target qr(String slug) {
            return new Target(QrView.class, new RouteParameters(GuideView.SLUG, slug));
        }
    }

    static KioskPlace first() {
        return new KioskPlace(Target.HOME, Target.ALL_GUIDES, Duration.ZERO);
    }

    static KioskPlace choosing(Target back) {
        return new KioskPlace(back, Target.ALL_GUIDES, CHOOSING);
    }

    static KioskPlace reading(Target back, String slug) {
        return new KioskPlace(back, Target.qr(slug), READING);
    }
}
