package org.tandem.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.tandem.testing.Browser;

/** Opens pages over HTTP as somebody of the sample, many times, and prints how long the answers take and what they ask of the database. */
final class OpenedPages {

    private static final int WARM_UP = 200;
    private static final int TIMES = 100;

    private final int port;
    private final String cookies;
    private final CountedStatements statements;
    private final ServerTimes server;

    OpenedPages(int port, String account, CountedStatements statements, ServerTimes server) {
        this.port = port;
        this.statements = statements;
        this.server = server;
        cookies = signIn(port, account);
    }

    /** @param shows what the page must say, so that an error page is not measured */
    void open(String what, String page, String shows) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + page))
                .header("Cookie", cookies)
                .header("Accept", "text/html")
                .header("Accept-Language", "en")
                .build();
        Timings opening = new Timings(what + " opens, whole answer over HTTP");
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int time = 0; time < WARM_UP; time++) {
                String answer = get(client, request);
                assertThat(answer).contains(shows);
                leave(client, answer);
            }
            statements.reset();
            leave(client, get(client, request));
            List<String> sent = statements.texts();
            server.take();
            for (int time = 0; time < TIMES; time++) {
                leave(client, opening.timed(() -> get(client, request)));
            }
            System.out.println(opening);
            System.out.println(new Timings(what + ", of which in the server", server.take()));
            System.out.println(what + ": statements to open it: " + sent.size());
            sent.forEach(text -> System.out.println("  " + text.substring(0, Math.min(110, text.length()))));
        }
    }

    private static String signIn(int port, String account) {
        try (Browser browser = new Browser("http://localhost:" + port, Locale.CANADA)) {
            browser.open("/");
            browser.driver()
                    .findElement(By.cssSelector("button[value='" + account + "']"))
                    .click();
            browser.waitUntilIdle();
            return browser.driver().manage().getCookies().stream()
                    .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; "));
        }
    }

    /** Tells the server that the page was closed, as a browser does: pages do not pile up in one session. */
    private void leave(HttpClient client, String answer) {
        String body = "{\"csrfToken\":\"%s\",\"rpc\":[],\"syncId\":-1,\"clientId\":0,\"UNLOAD\":true}"
                .formatted(found(answer, "\"Vaadin-Security-Key\"\\s*:\\s*\"([^\"]+)\""));
        get(
                client,
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/?v-r=uidl&v-uiId="
                                + found(answer, "\"v-uiId\"\\s*:\\s*(\\d+)")))
                        .header("Cookie", cookies)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private static String get(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
