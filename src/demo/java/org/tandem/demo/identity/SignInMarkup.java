package org.tandem.demo.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.tandem.demo.identity.DemoAccount.Heading;
import org.tandem.shared.Country;
import org.tandem.shared.Language;

/** Writes the page of {@code identity/sign-in.html}. */
@Component
@Profile("demo")
class SignInMarkup {

    private final DemoAccounts accounts;
    private final String page;

    SignInMarkup(DemoAccounts accounts) throws IOException {
        this.accounts = accounts;
        this.page = new ClassPathResource("identity/sign-in.html").getContentAsString(StandardCharsets.UTF_8);
    }

    String in(Language language, CsrfToken token) {
        ResourceBundle texts = ResourceBundle.getBundle("identity/texts", language.locale());
        return page.replace("{language}", language.code())
                .replace("{title}", escaped(texts.getString("title")))
                .replace("{explanation}", escaped(texts.getString("explanation")))
                .replace("{language-choice}", escaped(texts.getString("language-choice")))
                .replace("{languages}", languages(language))
                .replace("{action}", IdentityAddresses.SIGN_IN)
                .replace("{token-name}", escaped(token.getParameterName()))
                .replace("{token}", escaped(token.getToken()))
                .replace("{groups}", groups(language, texts));
    }

    private static String languages(Language chosen) {
        return Arrays.stream(Language.values())
                .map(language -> "<a href=\"?lang=%s\" lang=\"%s\"%s>%s</a>"
                        .formatted(
                                language.code(),
                                language.code(),
                                language == chosen ? " aria-current=\"true\"" : "",
                                ownName(language)))
                .collect(Collectors.joining("\n"));
    }

    private static String ownName(Language language) {
        return ResourceBundle.getBundle("identity/texts", language.locale()).getString("own-name");
    }

    private String groups(Language language, ResourceBundle texts) {
        Stream<Heading> countries =
                language.countries().stream().map(country -> country == Country.CA ? Heading.CANADA : Heading.MEXICO);
        return Stream.concat(countries, Stream.of(Heading.PARTNERSHIP))
                .map(heading -> "<section><h2>%s</h2><ul>\n%s\n</ul></section>"
                        .formatted(escaped(texts.getString(heading.name())), buttons(heading, language)))
                .collect(Collectors.joining("\n"));
    }

    private String buttons(Heading heading, Language language) {
        return accounts.all().stream()
                .filter(account -> account.heading() == heading)
                .map(account -> "<li><button name=\"%s\" value=\"%s\">%s</button></li>"
                        .formatted(
                                OneClickSignIn.ACCOUNT,
                                escaped(account.key()),
                                escaped(account.label().readIn(language).text())))
                .collect(Collectors.joining("\n"));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
