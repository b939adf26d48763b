package org.tandem.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tandem.testing.Browser;

/** The ten minutes a quarter of a co-chair: from home to posted, by keyboard, and nothing typed is lost on the way. */
@JourneyTest
class CheckInJourneyTest {

    private static final String ACCOUNT = "Coprésidence, Canada, public — Foresterie";
    private static final String BY = "Próximo paso a más tardar el";
    private static final String UPDATE = "Mise à jour du";

    @LocalServerPort
    private int port;

    @Test
    void whatIsNoDayIsNotPostedWithoutIt() {
        Locale spanish = Locale.forLanguageTag("es");
        try (Visitor visitor = Visitor.signedIn(port, spanish, "Copresidencia, México, público — Bosques")) {
            Browser browser = visitor.browser();
            browser.open("/groups/forestry/check-in");
            browser.click("radio", "Hay cambios");
            browser.type("Lo que se hizo", "La mesa está instalada.");
            browser.type("Próximo paso", "Abrir la segunda.");
            browser.see("Guardado");
            browser.find("combobox", BY).sendKeys("30/02/2027", Keys.ENTER);
            browser.see("No todo está guardado");
            browser.click("button", "Publicar 1 respuesta");
            browser.see("un campo no se pudo guardar");
            assertThat(browser.isFocused("combobox", BY)).isTrue();
            replaceDay(browser, "27/02/2027");
            browser.see("Guardado");
            replaceDay(browser, "99/99");
            browser.see("No todo está guardado");
            replaceDay(browser, "28/02/2027");
            browser.see("Guardado");
            browser.click("button", "Publicar 1 respuesta");
            browser.see("Se publicó 1 avance.");
            browser.see("28 de febrero de 2027");
        }
    }

    @Test
    void fromHomeToPostedByKeyboardAloneAndThroughAnExpiredSession() {
        try (Visitor visitor = Visitor.signedIn(port, Locale.CANADA_FRENCH, ACCOUNT)) {
            Browser browser = visitor.browser();
            browser.open("/");
            browser.tabTo("link", UPDATE + "…");
            browser.press(Keys.ENTER);
            browser.find("heading", UPDATE + "…");
            browser.tabTo("radio", "Toujours exact");
            browser.press(Keys.ARROW_DOWN, Keys.SPACE);
            browser.see("1 réponse");
            browser.tabTo("textbox", "Ce qui a été fait");
            browser.press("La table est en place.");
            browser.see("Enregistré à");
            // What is typed and taken back within a moment is no other text than the one that is kept.
            browser.press("x", Keys.BACK_SPACE);
            browser.see("Enregistré à");

            browser.expireSessions();
            visitor.become(ACCOUNT);
            browser.open("/groups/forestry/check-in");
            assertThat(browser.typed("Ce qui a été fait")).isEqualTo("La table est en place.");
            browser.tabTo("button", "Publier 1 réponse");
            browser.press(Keys.ENTER);
            browser.see("1 mise à jour publiée.");
            browser.see("Le Canada s’est déjà exprimé ce trimestre");
        }
    }

    /** Key by key, as people type: the calendar that opens meanwhile takes Enter once it is open. */
    private static void replaceDay(Browser browser, String day) {
        browser.press(Keys.END, Keys.BACK_SPACE.toString().repeat(10));
        browser.press(day);
        browser.press(Keys.ENTER);
    }
}
