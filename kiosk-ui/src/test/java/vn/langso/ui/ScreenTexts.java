package vn.langso.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;

/** Reads a screen like a person: the visible texts in their order. */
final class ScreenTexts {
    private ScreenTexts() {}

    static List<String> of(Component component) {
        // a UI keeps its view apart from its element's children, a component does not
        return component
                .getChildren()
                .flatMap(child -> texts(child.getElement()))
                .toList();
    }

    private static Stream<String> texts(Element element) {
        if (element.isTextNode()) {
            return element.getText().isBlank() ? Stream.empty() : Stream.of(element.getText());
        }
        return element.isVisible() ? element.getChildren().flatMap(ScreenTexts::texts) : Stream.empty();
    }
}
