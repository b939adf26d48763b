package org.tandem.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tandem.testing.TandemTest;

/** The whole way from a page through the provider and back, over HTTP. */
@TandemTest
class SignInTest {

    private static final String PAGE = "/no-place?tab=people&x=a%20b";

    @LocalServerPort
    private int port;

    private final PlainBrowser browser = new PlainBrowser();

    @AfterEach
    void close() {
        browser.close();
    }

    static Stream<String> namesOfThisMachine() throws UnknownHostException {
        return Stream.of("localhost", "127.0.0.1", InetAddress.getLocalHost().getHostName());
    }

    @ParameterizedTest
    @MethodSource("namesOfThisMachine")
    void leadsBackToThePageUnderTheSameNameOfTheMachine(String host) {
        HttpResponse<String> accounts = browser.open(at(host, PAGE));
        assertThat(accounts.uri().getPath()).isEqualTo("/identity/sign-in");

        HttpResponse<String> page = browser.press(accounts, "nobody");

        assertThat(page.uri()).isEqualTo(at(host, PAGE));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(browser.way()).extracting(URI::getAuthority).containsOnly(host + ":" + port);
    }

    @Test
    void signOutEndsTheProvidersSessionTooAndStaysSignedOut() {
        HttpResponse<String> page = signIn("nobody");

        HttpResponse<String> signedOut = browser.signOut(page);

        assertThat(browser.way()).extracting(URI::getPath).contains("/logout", "/identity/sign-out");
        assertThat(signedOut.uri()).isEqualTo(at("localhost", "/signed-out"));
        assertThat(signedOut.statusCode()).isEqualTo(200);
        assertThat(browser.open(at("localhost", PAGE)).uri().getPath()).isEqualTo("/identity/sign-in");
    }

    @Test
    void anExpiredSessionIsToldToThePageAndLeadsBackToIt() {
        signIn("nobody");
        browser.loseSession();

        assertThat(browser.open(at("localhost", "/?v-r=uidl&v-uiId=0")).body()).contains("sessionExpired");
        HttpResponse<String> page = browser.press(browser.open(at("localhost", PAGE)), "nobody");

        assertThat(page.uri()).isEqualTo(at("localhost", PAGE));
    }

    @Test
    void noParameterLeadsToAForeignSite() {
        browser.tamper("/login/oauth2/code/demo", "Saved-url=https://evil.example/");
        HttpResponse<String> accounts = browser.open(at("localhost", "/oauth2/authorization/demo"));

        HttpResponse<String> page = browser.press(accounts, "nobody");

        assertThat(page.uri()).isEqualTo(at("localhost", "/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/identity/authorize?response_type=code&client_id=demo&scope=openid&redirect_uri=https://evil.example/",
                "/identity/authorize?response_type=code&client_id=demo&scope=openid",
                "/identity/authorize?response_type=code&client_id=demo&scope=all&redirect_uri=https://evil.example/",
                "/identity/sign-out?id_token_hint=x&post_logout_redirect_uri=https://evil.example/"
            })
    void theProviderSendsNobodyToAForeignSite(String address) {
        signIn("nobody");
        HttpResponse<String> answer = browser.open(at("localhost", address));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(browser.way()).hasSize(1);
    }

    @Test
    void aFailedAttemptIsSaidAndNotRepeated() {
        HttpResponse<String> answer =
                browser.open(at("localhost", "/login/oauth2/code/demo?error=access_denied&state=unknown"));
        assertThat(answer.uri()).isEqualTo(at("localhost", "/sign-in?error"));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void signingOutNeedsAToken() {
        signIn("nobody");
        assertThat(browser.open(at("localhost", "/logout")).uri().getPath()).isNotEqualTo("/signed-out");
        assertThat(browser.open(at("localhost", PAGE)).uri()).isEqualTo(at("localhost", PAGE));
    }

    @Test
    void onlyTheHealthProbesAreOpen() {
        assertThat(browser.open(at("localhost", "/actuator/health/liveness")).statusCode())
                .isEqualTo(200);
        for (String closed : List.of("/", "/dashboard", "/nothing-here")) {
            assertThat(browser.open(at("localhost", closed)).uri().getPath())
                    .as(closed)
                    .isEqualTo("/identity/sign-in");
        }
    }

    @Test
    void pagesCarryHeadersThatKeepForeignThingsOut() {
        HttpResponse<String> page = signIn("nobody");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "frame-ancestors 'none'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
    }

    @Test
    void cookiesAreNamedByPortAndOutOfScriptsReach() {
        browser.open(at("localhost", PAGE));
        assertThat(browser.cookies()).isNotEmpty().allSatisfy(cookie -> {
            assertThat(cookie.getName()).startsWith("TANDEM_");
            assertThat(cookie.isHttpOnly()).isTrue();
        });
    }

    private HttpResponse<String> signIn(String account) {
        return browser.press(browser.open(at("localhost", PAGE)), account);
    }

    private URI at(String host, String path) {
        return URI.create("http://" + host + ":" + port + path);
    }
}
