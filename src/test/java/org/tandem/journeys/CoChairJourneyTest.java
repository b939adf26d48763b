package org.tandem.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tandem.testing.Browser;

/** The co-chairs of Forestry report on one milestone, each for their own country and in their own language. */
@JourneyTest
class CoChairJourneyTest {

    private static final String MINE = "La date de la formation n’est pas fixée. 🌲";
    private static final String REASON = "Le budget de déplacement attend l’approbation du ministère.";
    private static final String THEIRS = "La cuarta brigada ya tiene su certificación médica.";

    @LocalServerPort
    private int port;

    @Test
    void eachCountryPostsItsOwnLineAndSeesTheOthers() {
        try (Visitor canada =
                        Visitor.signedIn(port, Locale.CANADA_FRENCH, "Coprésidence, Canada, public — Foresterie");
                Visitor mexico =
                        Visitor.signedIn(port, Locale.of("es", "MX"), "Copresidencia, México, público — Bosques")) {
            String milestone = canadaReports(canada.browser());
            mexicoReads(mexico.browser(), milestone);
            mexicoReports(mexico.browser());
            canadaReads(canada.browser(), milestone);
        }
    }

    private static String canadaReports(Browser browser) {
        browser.find("heading", "À mon attention");
        browser.click("link", "Convenir des équipes et du matériel à échanger…");
        browser.find("heading", "Convenir des équipes et du matériel à échanger…");
        String milestone = browser.path();
        browser.click("link", "Publier une mise à jour (Canada)");
        browser.reach(milestone + "/update/ca");
        browser.choose("Statut", "En retard");
        browser.type("Motif, en mots simples", REASON);
        browser.type("Point 1", MINE);
        browser.click("button", "Publier");
        refusedForWantOfAnObstacle(browser, milestone);
        browser.choose("Obstacle", "En attente d’une décision");
        browser.click("button", "Publier");
        browser.see("Votre mise à jour est publiée.");
        browser.reach(milestone);
        browser.see(REASON);
        assertThat(browser.script("return document.documentElement.lang;")).isEqualTo("fr");
        return milestone;
    }

    private static void refusedForWantOfAnObstacle(Browser browser, String milestone) {
        browser.see("Indiquez ce qui fait obstacle.");
        assertThat(browser.description("button", "Obstacle…")).contains("Indiquez ce qui fait obstacle.");
        assertThat(browser.path()).isEqualTo(milestone + "/update/ca");
        assertThat(browser.typed("Point 1")).isEqualTo(MINE);
        assertThat(browser.typed("Motif, en mots simples")).isEqualTo(REASON);
    }

    private static void mexicoReads(Browser browser, String milestone) {
        browser.find("heading", "Pendientes");
        browser.open(milestone);
        assertThat(browser.script("return document.documentElement.lang;")).isEqualTo("es");
        browser.see(MINE);
        assertThat(browser.languageOf(MINE)).isEqualTo("fr");
        assertThat(browser.languageOf("Acordar las brigadas y el equipo")).isEqualTo("es");
        assertThat(browser.shows("link", "Publicar avance (México)")).isTrue();
        assertThat(browser.shows("link", "Publicar avance (Canadá)")).isFalse();
        browser.open(milestone + "/update/ca");
        browser.find("heading", "Puede consultar este elemento, pero no modificarlo");
        assertThat(browser.status()).isEqualTo(403);
    }

    private static void mexicoReports(Browser browser) {
        browser.open(browser.path().replace("/update/ca", "/update/mx"));
        browser.see(MINE); // what the other country said last stands beside the form
        browser.choose("Estatus", "En curso según lo previsto");
        browser.type("Punto 1", THEIRS);
        browser.click("button", "Publicar");
        browser.see("Su avance quedó publicado.");
        browser.see(THEIRS);
        browser.see(MINE);
    }

    private static void canadaReads(Browser browser, String milestone) {
        browser.open(milestone);
        browser.see(THEIRS);
        assertThat(browser.languageOf(THEIRS)).isEqualTo("es");
        assertThat(browser.languageOf(MINE)).isEqualTo("fr");
    }
}
