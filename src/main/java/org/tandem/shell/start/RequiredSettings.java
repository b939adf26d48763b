package org.tandem.shell.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Asks for the settings without which Tandem would run but be of no use, before anything is started. */
@Component
@Profile("!demo")
class RequiredSettings implements BeanFactoryPostProcessor {

    private static final String DATABASE = "spring.datasource.url";
    private static final String PROVIDERS = "spring.security.oauth2.client.registration";

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        Environment environment = beans.getBean(Environment.class);
        List<MissingSettings.Setting> missing = new ArrayList<>();
        if (environment.getProperty(DATABASE, "").isBlank()) {
            missing.add(new MissingSettings.Setting(DATABASE, "the JDBC address of the PostgreSQL database"));
        }
        Map<String, Object> providers = Binder.get(environment)
                .bind(PROVIDERS, Bindable.mapOf(String.class, Object.class))
                .orElse(Map.of());
        if (providers.isEmpty()) {
            missing.add(new MissingSettings.Setting(
                    PROVIDERS + ".<name>.client-id", "an OpenID Connect provider, the only way to sign in"));
        }
        if (!missing.isEmpty()) {
            throw new MissingSettings(missing);
        }
    }
}
