package vn.langso.ui.station;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;

/** The fields above a list: whenever a person changes one, the list is read anew. */
final class FilterBar extends Composite<Div> {

    FilterBar(Runnable onChange, Component... parts) {
        getContent().add(parts);
        getContent().addClassName("filter");
        for (Component part : parts) {
            if (part instanceof HasValue<?, ?> field) {
                field.addValueChangeListener(event -> {
                    if (event.isFromClient()) {
                        onChange.run();
                    }
                });
            }
        }
    }
}
