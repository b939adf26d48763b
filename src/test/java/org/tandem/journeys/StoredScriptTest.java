package org.tandem.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A page is made with its request and carries what people wrote in a script of its own: there it must stay text. */
@JourneyTest
class StoredScriptTest {

    private static final Locale MEXICAN = Locale.of("es", "MX");
    private static final String CO_CHAIR = "Copresidencia, México, público — Energía";
    private static final String WRITTEN = "Aliados </script><script>window.broken = true</script><!-- <script>";

    @LocalServerPort
    private int port;

    @Test
    void theEndOfAScriptInAStoredTextEndsNoScript() {
        String page;
        try (Visitor writer = Visitor.signedIn(port, MEXICAN, CO_CHAIR)) {
            page = writer.openMilestone("energy", "Participación de los pueblos indígenas");
            writer.browser().open(page + "/edit");
            writer.browser().type("Organizaciones participantes", WRITTEN);
            writer.browser().click("button", "Guardar");
            writer.browser().see("El hito se guardó.");
        }
        try (Visitor reader = Visitor.signedIn(port, MEXICAN, CO_CHAIR)) {
            reader.browser().open(page);
            reader.browser().see(WRITTEN);
            assertThat(reader.browser().script("return typeof window.broken")).isEqualTo("undefined");
        }
    }
}
