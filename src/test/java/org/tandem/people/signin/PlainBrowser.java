package org.tandem.people.signin;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at a browser without scripts: keeps cookies, follows redirects and remembers the way. */
final class PlainBrowser implements AutoCloseable {

    private static final Pattern PROVIDERS_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern PAGES_TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private static final String ACCEPTED = "text/html,*/*;q=0.8";

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final List<URI> way = new ArrayList<>();
    private String tamperedPath = "";
    private String tamperedParameter = "";

    /** Every address of the last call, redirects included. */
    List<URI> way() {
        return List.copyOf(way);
    }

    HttpResponse<String> open(URI address) {
        way.clear();
        return follow(send(HttpRequest.newBuilder(address)
                .header("Accept", ACCEPTED)
                .header("Accept-Language", "fr-CA,fr;q=0.9")));
    }

    /** Presses an account's button on the demo provider's page. */
    HttpResponse<String> press(HttpResponse<String> page, String account) {
        return post(page, "/identity/sign-in", "account=" + encoded(account), PROVIDERS_TOKEN);
    }

    /** Signs out from a page of Tandem. */
    HttpResponse<String> signOut(HttpResponse<String> page) {
        return post(page, "/logout", "", PAGES_TOKEN);
    }

    /** From now on adds a parameter to every redirect to the path, as somebody with bad intentions would. */
    void tamper(String path, String parameter) {
        tamperedPath = path;
        tamperedParameter = parameter;
    }

    private HttpResponse<String> post(HttpResponse<String> page, String path, String form, Pattern tokenPattern) {
        Matcher token = tokenPattern.matcher(page.body());
        if (!token.find()) {
            throw new AssertionError("No token on " + page.uri());
        }
        way.clear();
        return follow(send(HttpRequest.newBuilder(page.uri().resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", ACCEPTED)
                .POST(HttpRequest.BodyPublishers.ofString(form + "&_csrf=" + encoded(token.group(1))))));
    }

    List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** What the browser finds when it comes back after the server has ended its session. */
    void loseSession() {
        cookies().forEach(cookie -> cookie.setValue("ended"));
    }

    @Override
    public void close() {
        client.close();
    }

    private HttpResponse<String> follow(HttpResponse<String> response) {
        HttpResponse<String> last = response;
        while (last.statusCode() / 100 == 3) {
            if (way.size() > 20) {
                throw new AssertionError("Goes in circles: " + way);
            }
            URI next = last.uri().resolve(last.headers().firstValue("Location").orElseThrow());
            if (next.getPath().equals(tamperedPath)) {
                next = URI.create(next + "&" + tamperedParameter);
            }
            last = send(HttpRequest.newBuilder(next).header("Accept", ACCEPTED));
        }
        return last;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        HttpRequest built = request.build();
        way.add(built.uri());
        try {
            return client.send(built, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
