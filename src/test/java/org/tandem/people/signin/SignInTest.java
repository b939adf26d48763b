package org.tandem.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tandem.testing.TandemTest;

/** The whole way from a page through the provider and back, over HTTP. */
@TandemTest
class SignInTest {

    private static final String PAGE = "/no-place?tab=people&x=a%20b";

    @LocalServerPort
    private int port;

    private final Browser browser = new Browser();

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

    private URI at(String host, String path) {
        return URI.create("http://" + host + ":" + port + path);
    }
}
