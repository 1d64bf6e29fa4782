package vn.langso.ui.kiosk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Image;
import java.util.regex.Pattern;

/** The picture of a step or a category; a key without a picture shows the open book. It says what the words say. */
final class Pictogram extends Composite<Image> {
    private static final String FOLDER = "assets/icons/";
    private static final String FALLBACK = "guide";
    private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,60}");

    private Pictogram(String key) {
        getContent().setSrc("/" + FOLDER + (exists(key) ? key : FALLBACK) + ".svg");
        getContent().setAlt("");
        getContent().addClassName("pictogram");
    }

    static Pictogram of(String key) {
        return new Pictogram(key);
    }

    static Pictogram ofCategory(String category) {
        return new Pictogram("category-" + category);
    }

    static boolean exists(String key) {
        return KEY.matcher(key).matches()
                && Pictogram.class.getResource("/META-INF/resources/" + FOLDER + key + ".svg") != null;
    }
}
