package org.tandem.ops;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementServerProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class KubernetesTest {

    private static final String PROVIDERS = "SPRING_SECURITY_OAUTH2_CLIENT_";

    @Test
    void everyVariableSetsSomethingThatTandemReads() {
        var known = KnownSettings.variables();
        assertThat(Manifests.environment().keySet())
                .isNotEmpty()
                .allMatch(
                        name -> known.contains(name) || name.startsWith(PROVIDERS) || name.equals("JAVA_TOOL_OPTIONS"));
    }

    @Test
    void everyProviderCanSignPeopleIn() {
        var properties = bound("spring.security.oauth2.client", OAuth2ClientProperties.class);
        assertThat(properties.getRegistration()).hasSizeGreaterThan(1).allSatisfy((name, registration) -> {
            assertThat(registration.getClientId()).isNotBlank();
            assertThat(registration.getClientSecret()).isNotBlank();
            assertThat(registration.getClientName()).isNotBlank();
            assertThat(registration.getScope()).contains("openid", "email");
            assertThat(properties.getProvider())
                    .extractingByKey(name)
                    .extracting("issuerUri")
                    .asString()
                    .startsWith("https://");
        });
        long read = properties.getRegistration().size() * 5L;
        assertThat(Manifests.environment().keySet())
                .as("variables of providers that are not among those read above")
                .filteredOn(name -> name.startsWith(PROVIDERS))
                .hasSize((int) read);
    }

    @Test
    void portsAreThoseThatTandemListensOn() {
        var server = bound("server", ServerProperties.class);
        assertThat(server.getPort()).as("the default").isNull();
        assertThat(Manifests.port("http")).isEqualTo(8080);
        assertThat(Manifests.port("management"))
                .isEqualTo(bound("management.server", ManagementServerProperties.class)
                        .getPort());
    }

    @Test
    void everyFileThatIsNamedExists() {
        assertThat(Manifests.resources())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file).exists());
    }

    private static <T> T bound(String prefix, Class<T> type) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .forEach(source -> environment.getPropertySources().remove(source.getName()));
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, Manifests.environment()));
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment).bindOrCreate(prefix, type);
    }
}
