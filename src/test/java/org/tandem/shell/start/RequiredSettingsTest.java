package org.tandem.shell.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.tandem.Tandem;

/** Production without the settings it cannot do without. */
@ExtendWith(OutputCaptureExtension.class)
class RequiredSettingsTest {

    private static final String DATABASE = "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/none";
    private static final String PROVIDER = "--spring.security.oauth2.client.registration.gac.client-id=tandem";

    @Test
    void saysThatTheDatabaseIsMissing(CapturedOutput output) {
        refusesToStart(PROVIDER);
        assertThat(output)
                .contains("spring.datasource.url: the JDBC address", "SPRING_DATASOURCE_URL")
                .doesNotContain("spring.security.oauth2");
    }

    @Test
    void saysThatAProviderIsMissing(CapturedOutput output) {
        refusesToStart(DATABASE);
        assertThat(output)
                .contains("spring.security.oauth2.client.registration.<name>.client-id: an OpenID Connect provider")
                .contains("SPRING_SECURITY_OAUTH2_CLIENT_REGISTRATION_<NAME>_CLIENTID")
                .doesNotContain("spring.datasource.url:");
    }

    @Test
    void saysBothAtOnce(CapturedOutput output) {
        refusesToStart();
        assertThat(output).contains("spring.datasource.url:", "registration.<name>.client-id:");
    }

    private static void refusesToStart(String... settings) {
        assertThatThrownBy(() -> new SpringApplicationBuilder(Tandem.class).run(settings))
                .isInstanceOf(MissingSettings.class);
    }
}
