package vn.langso;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Starts everything, and dresses every page: Aura first, then our own colours, letters and sizes.
 *
 * <p>There is no {@code @Push} here: it would hold for the residents' screens too, and on flaky lines a dead push
 * connection looks alive. Staff pages switch it on for themselves, see {@code vn.langso.ui.common.LiveUpdates}.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
public class LangSoApplication implements AppShellConfigurator {
    public static void main(String[] args) {
        SpringApplication.run(LangSoApplication.class, args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addFavIcon("icon", "assets/icons/langso.svg", "any");
    }
}
