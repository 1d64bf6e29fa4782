package vn.langso.config.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class AdministratorSettingsTest {

    @Test
    void the_environment_variable_has_the_documented_name_and_is_never_printed() {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "test-systemEnvironment", Map.of("LANGSO_ADMIN_PASSWORD", "Mat-khau-thu-1")));

        AdministratorSettings settings = new Binder(ConfigurationPropertySources.get(environment))
                .bindOrCreate("langso", AdministratorSettings.class);

        assertThat(settings.adminPassword()).isEqualTo("Mat-khau-thu-1");
        assertThat(settings).asString().doesNotContain("Mat-khau");
    }
}
