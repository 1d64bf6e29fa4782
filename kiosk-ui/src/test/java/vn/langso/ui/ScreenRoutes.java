package vn.langso.ui;

import com.github.mvysny.kaributesting.v10.Routes;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import java.util.HashSet;
import java.util.Set;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** All views of the screens. Karibu's own search leaves out package-private classes, and ours are. */
final class ScreenRoutes {
    private static final String SCREENS = "vn.langso.ui";

    private ScreenRoutes() {}

    static Routes all() {
        return new Routes(views(), errorViews(), true);
    }

    private static Set<Class<? extends Component>> views() {
        Set<Class<? extends Component>> views = new HashSet<>();
        find(new AnnotationTypeFilter(Route.class)).forEach(type -> views.add(type.asSubclass(Component.class)));
        return views;
    }

    private static Set<Class<? extends HasErrorParameter<?>>> errorViews() {
        Set<Class<? extends HasErrorParameter<?>>> views = new HashSet<>();
        find(new AssignableTypeFilter(HasErrorParameter.class)).forEach(type -> views.add(errorView(type)));
        return views;
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends HasErrorParameter<?>> errorView(Class<?> type) {
        return (Class<? extends HasErrorParameter<?>>) type;
    }

    private static Set<Class<?>> find(org.springframework.core.type.filter.TypeFilter wanted) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false) {
            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return definition.getMetadata().isConcrete();
            }
        };
        scanner.addIncludeFilter(wanted);
        Set<Class<?>> types = new HashSet<>();
        scanner.findCandidateComponents(SCREENS)
                .forEach(found -> types.add(ClassUtils.resolveClassName(found.getBeanClassName(), null)));
        return types;
    }
}
