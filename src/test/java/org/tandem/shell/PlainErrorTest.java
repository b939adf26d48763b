package org.tandem.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.tandem.people.PersonAuthentication;
import org.tandem.testing.Persons;
import org.tandem.testing.TandemTest;

/** What never reaches a page is answered by a plain one of Tandem's, in the reader's language and with the right status. */
@TandemTest
@Import(Persons.class)
class PlainErrorTest {

    @LocalServerPort
    private int port;

    @Autowired
    private PlainErrorView view;

    @Autowired
    private Persons persons;

    @ParameterizedTest
    @ValueSource(strings = {"/milestones/%00", "/a%00b", "/%zz", "/%", "/%c0%af", "/a/%2e%2e/b", "/a;b"})
    void anAddressThatCannotBeIsAnsweredInTheBrowsersLanguage(String address) throws IOException {
        assertThat(get(address, "fr-CA"))
                .startsWith("HTTP/1.1 400")
                .containsIgnoringCase("Content-Security-Policy: default-src 'none'")
                .contains("<html lang=\"fr\">", "Page introuvable", "href=\"/\"")
                .doesNotContain("Tomcat", "Whitelabel", "Bad Request<");
        assertThat(get(address, "es-MX")).contains("<html lang=\"es\">");
    }

    @Test
    void theAddressOfTheErrorsThemselvesLeadsNowhere() throws IOException {
        assertThat(get("/error", "es-MX")).startsWith("HTTP/1.1 404").contains("<html lang=\"es\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/", "/actuator/env", "/actuator/nothing"})
    void nobodyLearnsWhatOperatorsCanAsk(String address) throws IOException {
        assertThat(get(address, "en-CA")).startsWith("HTTP/1.1 404").doesNotContain("_links", "JSESSIONID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void theProbesAnswerEverybody(String address) throws IOException {
        assertThat(get(address, "en-CA")).startsWith("HTTP/1.1 200").contains("\"UP\"");
    }

    @Test
    void whoeverIsSignedInReadsItInTheirOwnLanguage() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setAttribute("jakarta.servlet.error.status_code", 500);
        MockHttpServletResponse response = new MockHttpServletResponse();
        PersonAuthentication.run(persons.ofSample("co-chair.energy.mx.public"), () -> render(request, response));
        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(content(response)).contains("<html lang=\"es\">", "Ocurrió un problema");
    }

    private void render(MockHttpServletRequest request, MockHttpServletResponse response) {
        try {
            view.render(null, request, response);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String content(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    /** Through a bare socket: no client of ours would send such addresses. */
    private String get(String address, String language) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            String request = "GET " + address + " HTTP/1.1\r\nHost: localhost:" + port
                    + "\r\nAccept: text/html,*/*\r\nAccept-Language: " + language + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
