package org.tandem.demo.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tandem.shared.Language;

/** The list of accounts, each a button that signs in with it. */
@RestController
@Profile("demo")
class SignInPage {

    private final SignInMarkup markup;

    SignInPage(SignInMarkup markup) {
        this.markup = markup;
    }

    /** @param wanted the language chosen on the page; without one the browser's */
    @GetMapping(path = IdentityAddresses.SIGN_IN, produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String show(
            @RequestParam(name = "lang", required = false) @Nullable String wanted,
            HttpServletRequest request,
            CsrfToken token) {
        Stream<String> codes = Stream.concat(
                Stream.ofNullable(wanted),
                Collections.list(request.getLocales()).stream().map(Locale::getLanguage));
        Language language = codes.flatMap(SignInPage::ours).findFirst().orElse(Language.EN);
        return markup.in(language, token);
    }

    private static Stream<Language> ours(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code));
    }
}
