package org.tandem.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tandem.testing.Browser;

/** The same form saved twice, or by two people at once: once each, and nothing that was typed is lost. */
@JourneyTest
class DoubleSaveTest {

    private static final Locale MEXICAN = Locale.of("es", "MX");

    @LocalServerPort
    private int port;

    @Test
    void aDoubleClickPostsOneUpdate() {
        String said = "Las comunidades enviaron sus observaciones.";
        try (Visitor mexico = Visitor.signedIn(port, MEXICAN, "Copresidencia, México, público — Bosques")) {
            Browser browser = mexico.browser();
            mexico.openMilestone("forestry", "Taller sobre el uso cultural del fuego");
            browser.click("link", "Publicar avance (México)");
            browser.type("Punto 1", said);
            browser.doubleClick("button", "Publicar");
            browser.see("Su avance quedó publicado.");
            browser.find("heading", "Los dos países");
            assertThat(mexico.cardsSaying(said)).isOne();
            browser.open(browser.path());
            assertThat(mexico.cardsSaying(said)).isOne();
        }
    }

    @Test
    void twoPeopleOfOneCountryPostAtOnceAndBothAreHeard() {
        String first = "The decision on travel is due on Monday.";
        String second = "La formule virtuelle est prête au besoin.";
        try (Visitor secretary = Visitor.signedIn(port, Locale.CANADA, "Secretary, Canada, public — Forestry");
                Visitor coChair =
                        Visitor.signedIn(port, Locale.CANADA_FRENCH, "Coprésidence, Canada, public — Foresterie")) {
            String milestone = secretary.openMilestone("forestry", "Workshop on forest carbon accounting models");
            secretary.browser().click("link", "Post update (Canada)");
            coChair.browser().open(milestone + "/update/ca");
            write(secretary.browser(), "Status", "On track", first);
            write(coChair.browser(), "Statut", "En bonne voie", second);
            secretary.browser().click("button", "Post");
            secretary.browser().see("Your update is posted.");
            coChair.browser().click("button", "Publier");
            seesTheirsAndKeepsMine(coChair.browser(), first, second);
            assertThat(coChair.cardsSaying(first)).isOne();
            assertThat(coChair.cardsSaying(second)).isOne();
        }
    }

    private static void write(Browser browser, String status, String chosen, String point) {
        browser.choose(status, chosen);
        browser.type("Point 1", point);
    }

    private static void seesTheirsAndKeepsMine(Browser browser, String theirs, String mine) {
        WebElement both = browser.find("table", "Une autre personne a enregistré avant vous");
        assertThat(both.getText()).contains(theirs, mine);
        browser.click("button", "Garder le mien");
        browser.see("Votre mise à jour est publiée.");
        browser.find("heading", "Les deux pays");
    }

    @Test
    void twoPeopleEditOneDraftAndNothingIsLost() {
        try (Visitor coChair = Visitor.signedIn(port, MEXICAN, "Copresidencia, México, público — Energía");
                Visitor coordinator = Visitor.signedIn(
                        port, MEXICAN, "Coordinación, México — Secretaría de Relaciones Exteriores (SRE)")) {
            String form = coChair.openMilestone("energy", "Capacitar a responsables de energía") + "/edit";
            coChair.browser().open(form);
            coordinator.browser().open(form);
            coChair.browser().type("Organizaciones participantes", "CONUEE");
            coordinator.browser().type("Organizaciones participantes", "CANACINTRA");
            coChair.browser().click("button", "Guardar");
            coChair.browser().see("El hito se guardó.");
            coordinator.browser().click("button", "Guardar");
            WebElement both = coordinator.browser().find("table", "Otra persona guardó antes que usted");
            assertThat(both.getText()).contains("CONUEE", "CANACINTRA");
            coordinator.browser().click("button", "Conservar lo mío");
            coordinator.browser().see("El hito se guardó.");
            coChair.browser().open(form);
            assertThat(coChair.browser().typed("Organizaciones participantes")).isEqualTo("CANACINTRA");
        }
    }
}
