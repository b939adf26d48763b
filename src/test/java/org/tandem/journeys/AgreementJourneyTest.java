package org.tandem.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tandem.testing.Browser;

/** The co-chairs of Forestry come to agree, in two languages: a plan, a spelling, and the end of a milestone. */
@JourneyTest
@TestMethodOrder(OrderAnnotation.class)
class AgreementJourneyTest {

    private static final String PLAN = "/groups/forestry/plan";
    private static final String AGREEMENT = PLAN + "/agreement";
    private static final String REASON = "Falta decir con qué datos se compara.";
    private static final String RESERVATION = "México no compromete recursos nuevos con esta versión.";

    @LocalServerPort
    private int port;

    private Visitor canada;
    private Visitor mexico;

    @BeforeAll
    void signIn() {
        canada = Visitor.signedIn(port, Locale.CANADA_FRENCH, "Coprésidence, Canada, public — Foresterie");
        mexico = Visitor.signedIn(port, Locale.of("es", "MX"), "Copresidencia, México, público — Bosques");
    }

    @AfterAll
    void leave() {
        canada.close();
        mexico.close();
    }

    @Test
    @Order(1)
    void whatIsSubmittedIsReturnedWithAReason() {
        Browser french = canada.browser();
        french.open(PLAN);
        french.click("button", "Ouvrir la prochaine version");
        french.see("la version 2 est en cours de rédaction");
        titleOfTheGoal(french, "Comptabiliser le carbone forestier sur une base commune");
        french.open(AGREEMENT);
        french.see("1 objectif reformulé");
        french.click("button", "Soumettre la version 2 pour le Canada");
        french.see("En attente de la clé du Mexique.");

        Browser spanish = mexico.browser();
        spanish.open("/");
        spanish.see("versión 2");
        spanish.open(AGREEMENT);
        spanish.click("button", "Rechazar por México");
        spanish.click("button", "Enviar el rechazo de México");
        assertThat(spanish.shows("button", "Enviar el rechazo de México")).isTrue();
        spanish.type("Motivo del rechazo", REASON);
        spanish.click("button", "Enviar el rechazo de México");
        spanish.see("El rechazo de México quedó registrado.");
    }

    @Test
    @Order(2)
    void mendedItIsAgreedWithAReservation() {
        Browser french = canada.browser();
        french.open("/");
        french.click("link", "Foresterie · Plan de travail…");
        french.see(REASON);
        assertThat(french.languageOf(REASON)).isEqualTo("es");
        french.click("button", "Corriger dans une nouvelle ébauche");
        french.see("la version 3 est en cours de rédaction");
        titleOfTheGoal(french, "Comptabiliser le carbone forestier sur la même base de données");
        french.open(AGREEMENT);
        french.click("button", "Soumettre la version 3 pour le Canada");
        french.see("En attente de la clé du Mexique.");

        Browser spanish = mexico.browser();
        spanish.open(AGREEMENT);
        spanish.click("button", "Dar la conformidad de México");
        spanish.type("Reserva (opcional)", RESERVATION);
        spanish.click("button", "Dar la llave de México");
        spanish.see("Versión 3, acordada por ambos países");
        french.open(AGREEMENT);
        french.see(RESERVATION);
        assertThat(french.languageOf(RESERVATION)).isEqualTo("es");
    }

    @Test
    @Order(3)
    void oneWordMakesANextVersionThatNobodyReadsYet() {
        Browser french = canada.browser();
        french.open(PLAN);
        french.click("button", "Ouvrir la prochaine version");
        titleOfTheGoal(french, "Comptabiliser le carbone forestier sur la même base de donnees");
        mexico.browser().open(PLAN);
        mexico.browser().see("En paralelo, la versión 4 está en redacción.");
        french.open(PLAN);
        french.see("sur la même base de données");
    }

    @Test
    @Order(4)
    void aSpellingPassesAtOnceUntilTheOtherCountryContestsIt() {
        Browser french = canada.browser();
        french.open(AGREEMENT);
        french.click("button", "En faire la révision mineure 3.1 pour le Canada");
        french.click("button", "Oui, mettre en vigueur");
        french.see("La révision mineure 3.1 est en vigueur.");
        french.open(PLAN);
        french.see("base de donnees");

        Browser spanish = mexico.browser();
        spanish.open(AGREEMENT);
        spanish.see("Revisión menor");
        spanish.click("button", "Impugnar por México");
        spanish.type("Motivo de la impugnación", "Así queda mal escrito en francés.");
        spanish.click("button", "Enviar la impugnación de México");
        spanish.see("Versión 3, acordada por ambos países");
        french.open(PLAN);
        french.see("base de données");
    }

    @Test
    @Order(5)
    void aMilestoneIsOpenedAndClosedByBoth() {
        Browser french = canada.browser();
        String milestone = canada.openMilestone("forestry", "Revoir et signer le plan opérationnel annuel");
        french.click("link", "Proposer de le rouvrir");
        french.type("Pourquoi devrait-il se poursuivre?", "La signature doit être renouvelée.");
        french.click("button", "Proposer");
        french.see("En attente de la clé du Mexique.");
        Browser spanish = mexico.browser();
        spanish.open(milestone + "/closure");
        spanish.click("button", "Dar la conformidad de México");
        spanish.click("button", "Dar la llave de México");
        spanish.see("Acordado por ambos países");

        french.open(milestone);
        french.click("link", "Publier une mise à jour (Canada)");
        french.choose("Statut", "Terminé");
        french.type("Point 1", "Le plan est signé de nouveau.");
        french.click("button", "Publier");
        french.reach(milestone);
        french.see("clôture proposée");
        spanish.open(milestone);
        spanish.click("link", "Revisar la propuesta");
        spanish.click("button", "Dar la conformidad de México");
        spanish.click("button", "Dar la llave de México");
        spanish.see("Acordado por ambos países");
        french.open(milestone);
        french.see("d’un commun accord des deux pays");
    }

    /** Rewords the second goal's title in the draft that is open. */
    private static void titleOfTheGoal(Browser browser, String french) {
        browser.open(PLAN + "?version=next");
        browser.click("link", "Modifier l’objectif\u00a0: Comptabiliser…");
        browser.type("Français", french);
        browser.click("button", "Enregistrer");
        browser.see(french);
    }
}
