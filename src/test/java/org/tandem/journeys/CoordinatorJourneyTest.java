package org.tandem.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** México's coordination sees where it hurts, and every number explains itself. */
@JourneyTest
class CoordinatorJourneyTest extends VisitorJourney {

    /** Every link of the page whose words hold a number and which leads to rows: address → number. */
    private static final String NUMBERS = """
            const numbers = {};
            const look = (root) => root.querySelectorAll('*').forEach((element) => {
              const address = element.tagName === 'A' && element.getAttribute('href');
              if (address && address.includes('dashboard/rows')) {
                const number = Number(/\\d+/.exec(element.ariaLabel || element.innerText)[0]);
                const path = new URL(element.href).pathname + new URL(element.href).search;
                if (path in numbers && numbers[path] !== number) throw new Error(path + ' counts twice, differently');
                numbers[path] = number;
              }
              if (element.shadowRoot) look(element.shadowRoot);
            });
            look(document);
            return numbers;
            """;

    CoordinatorJourneyTest() {
        super(Locale.of("es", "MX"), "Coordinación, México — Secretaría de Relaciones Exteriores (SRE)");
    }

    @Test
    void everyNumberOpensAsManyRowsAsItSays() {
        openDashboard();
        Map<String, Long> numbers = numbers();
        // Of the groups' signals one group's stand for all: they come from the same few lines.
        numbers.keySet()
                .removeIf(address -> address.contains("group=")
                        && !address.contains("group=forestry")
                        && !address.contains("status="));
        assertThat(numbers).hasSizeGreaterThan(20);
        numbers.forEach((address, number) -> {
            browser.open(address);
            assertThat(browser.count("table.milestones tbody tr")).as(address).isEqualTo(number.intValue());
        });
    }

    @Test
    void forestryMovesWithAnUpdate() {
        openDashboard();
        Map<String, Long> before = numbers();
        visitor.openMilestone("forestry", "Equidad, diversidad e inclusión en el manejo del fuego");
        browser.click("link", "Publicar avance (México)");
        browser.choose("Estatus", "En riesgo");
        browser.choose("Obstáculo", "Recursos");
        browser.type("Motivo, en palabras sencillas", "Falta personal para terminar la guía.");
        browser.type("Punto 1", "Se revisó el primer capítulo.");
        browser.click("button", "Publicar");
        browser.see("Su avance quedó publicado.");
        browser.see("capturado por la coordinación en nombre de la copresidencia de México");
        openDashboard();
        Map<String, Long> after = numbers();
        assertThat(moved("group=forestry&status=at-risk", before, after)).isEqualTo(1);
        assertThat(moved("group=forestry&status=on-track", before, after)).isEqualTo(-1);
        assertThat(moved("group=mining&status=on-track", before, after)).isZero();
    }

    @Test
    void energySaidNothingIn2021() {
        browser.open("/dashboard");
        browser.choose("Edición", "2021…");
        browser.reach("/dashboard?edition=2021");
        String energy = "/dashboard/rows?edition=2021&group=energy";
        assertThat(numbers()).containsEntry(energy, 2L).containsEntry(energy + "&signal=silent", 2L);
        browser.open(energy + "&signal=silent");
        browser.find("heading", "Energía · Sin noticias");
        assertThat(browser.count("table.milestones tbody tr")).isEqualTo(2);
        browser.click("link", "Investigación y formación en captura de carbono…");
        browser.see("Canadá aún no ha informado avances.");
        browser.see("México aún no ha informado avances.");
    }

    private void openDashboard() {
        browser.open("/");
        browser.click("link", "Tablero");
        browser.find("table", "Las mismas cifras en una tabla");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Long> numbers() {
        browser.waitUntilIdle();
        return new LinkedHashMap<>((Map<String, Long>) Objects.requireNonNull(browser.script(NUMBERS)));
    }

    private static long moved(String rows, Map<String, Long> before, Map<String, Long> after) {
        return number(rows, after) - number(rows, before);
    }

    private static long number(String rows, Map<String, Long> numbers) {
        List<Long> found = numbers.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(rows))
                .map(Map.Entry::getValue)
                .toList();
        return found.isEmpty() ? 0 : found.getFirst(); // nought is no link
    }
}
