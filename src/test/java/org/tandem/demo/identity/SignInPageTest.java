package org.tandem.demo.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.HtmlUtils;
import org.tandem.shared.Language;
import org.tandem.testing.TandemTest;

@TandemTest
class SignInPageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private DemoAccounts accounts;

    @Test
    void listsEveryAccountInTheBrowsersLanguage() {
        String page = page("", "de-DE,fr-CA;q=0.9,en;q=0.8");
        assertThat(page).contains("<html lang=\"fr\">", "<h2>Canada</h2>", "<h2>Mexique</h2>");
        assertThat(accounts.all())
                .hasSizeGreaterThan(15)
                .allSatisfy(account -> assertThat(page)
                        .contains(
                                "value=\"" + account.key() + "\"",
                                HtmlUtils.htmlEscape(
                                        account.label().readIn(Language.FR).text(), "UTF-8")));
    }

    @Test
    void theLanguageChosenOnThePageStandsAndNamesMexicoFirstInSpanish() {
        String page = page("?lang=es", "en");
        assertThat(page).contains("<html lang=\"es\">", "<a href=\"?lang=es\" lang=\"es\" aria-current=\"true\">");
        assertThat(page.indexOf("<h2>México</h2>")).isBetween(0, page.indexOf("<h2>Canadá</h2>"));
    }

    @Test
    void anUnknownLanguageIsEnglish() {
        assertThat(page("?lang=%22%3E%3Cscript%3E", "de"))
                .contains("<html lang=\"en\">")
                .doesNotContain("<script");
    }

    private String page(String query, String languages) {
        return Objects.requireNonNull(RestClient.create()
                .get()
                .uri(URI.create("http://localhost:" + port + "/identity/sign-in" + query))
                .header(HttpHeaders.ACCEPT_LANGUAGE, languages)
                .retrieve()
                .body(String.class));
    }
}
