package vn.langso.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class CommuneSettingsTest {

    @Test
    void a_fresh_installation_is_on_trial() {
        assertThat(bound(Map.of()).trial()).isTrue();
    }

    @Test
    void the_environment_variable_has_the_documented_name() {
        assertThat(bound(Map.of("LANGSO_TRIAL", "false")).trial()).isFalse();
    }

    private static CommuneSettings bound(Map<String, Object> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", variables));
        return new Binder(ConfigurationPropertySources.get(environment)).bindOrCreate("langso", CommuneSettings.class);
    }
}
