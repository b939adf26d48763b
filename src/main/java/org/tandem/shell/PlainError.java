package org.tandem.shell;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.web.util.HtmlUtils;
import org.tandem.shared.Language;
import org.tandem.ui.Texts;

/** What is answered where no page of Vaadin's can be: plain HTML with the words of the page that stands for such a failure. */
final class PlainError {

    private static final String PAGE = read("plain-error.html");

    private PlainError() {}

    /** Describes the answer; its status is already set. */
    static void head(HttpServletResponse response) {
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        response.setHeader("Cache-Control", "no-store");
    }

    static void write(int status, Language language, PrintWriter out) {
        Texts texts = new Texts(language);
        String page = page(status);
        String title = texts.text(page + ".title");
        out.print(PAGE.replace("{{language}}", language.code())
                .replace("{{page-title}}", escaped(texts.text("ui.page-title", title)))
                .replace("{{title}}", escaped(title))
                .replace("{{message}}", escaped(texts.text(page + ".message")))
                .replace("{{home}}", escaped(texts.text("shell.to-home"))));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    private static String page(int status) {
        if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            return "shell.failure";
        }
        return status == HttpServletResponse.SC_FORBIDDEN ? "shell.not-allowed" : "shell.not-found";
    }

    private static String read(String name) {
        try (InputStream file = Objects.requireNonNull(PlainError.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
