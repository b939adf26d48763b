package org.tandem.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.shared.Role;
import org.tandem.ui.Texts;

/** What of agreement waits for the reader on home. */
class WaitingOnHomeTest extends KeysPagesTest {

    @Test
    void aTextThatWaitsForTheReadersKeyIsLinkedUntilItIsGiven() {
        submit(coChair(Country.CA), Country.CA);
        Window window = home(Role.CO_CHAIR, Country.MX);
        assertThat(window.text()).contains("Energy", "version 1", "Waits for Mexico’s key since", "Canada: key given");
        String link = window.links().stream()
                .filter(address -> address.startsWith(PAGE))
                .findFirst()
                .orElseThrow();
        window.open(link);
        new Form(window).press("Agree for Mexico").press("Give Mexico’s key");

        window.open("");

        assertThat(window.text()).doesNotContain("Waits for Mexico’s key");
    }

    @Test
    void nothingWaitsForWhoGaveTheirKeyOrMayGiveNone() {
        submit(coChair(Country.CA), Country.CA);

        assertThat(home(Role.ALTERNATE, Country.CA).text()).doesNotContain("Waits for", "version 1");
        assertThat(home(Role.SECRETARY, Country.MX).text()).doesNotContain("Waits for", "version 1");
        assertThat(home(Role.COORDINATOR, Country.MX).text()).doesNotContain("Waits for", "version 1");
    }

    @ParameterizedTest
    @CsvSource({
        "CO_CHAIR, MX, true",
        "ALTERNATE, MX, true",
        "SECRETARY, MX, true",
        "COORDINATOR, MX, true",
        "MEMBER, MX, false",
        "ALTERNATE, CA, false",
        "COORDINATOR, CA, false"
    })
    void theNoticeOfATacitClockIsADatedEntryForTheCountryConcerned(Role role, Country country, boolean told) {
        letSilenceCount();
        coChair(Country.MX);
        submit(coChair(Country.CA), Country.CA);

        Window window = home(role, country);

        assertThat(window.text().contains("Without an answer by")).isEqualTo(told);
        if (told) {
            assertThat(window.text())
                    .contains("Notice was given on", "silence counts as Mexico’s agreement")
                    .containsOnlyOnce("Notice was given on");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theNoticeIsInTheReadersLanguage(Language language) {
        letSilenceCount();
        submit(coChair(Country.CA), Country.CA);
        Window window = windowOf(reading(language, coChair(Country.MX)));
        Texts texts = new Texts(language);

        window.open("");

        assertThat(window.text()).contains(texts.text("home.asked", 1)).doesNotContain("!");
        window.open(PAGE);
        assertThat(window.text())
                .contains(texts.text("agreement.keys"), texts.text("agreement.act.AGREE", "MX"))
                .doesNotContain("!agreement");
    }

    private Window home(Role role, Country country) {
        Window window = windowOf(somebody(role, country, "energy"));
        window.open("");
        return window;
    }
}
