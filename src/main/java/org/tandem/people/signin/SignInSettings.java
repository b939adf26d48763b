package org.tandem.people.signin;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.tandem.shared.Language;

/**
 * How sign-in presents itself.
 *
 * @param names of the providers, by registration and language ({@code tandem.sign-in.names.gac.fr=…}); without one the
 *     registration's client name is shown
 */
@ConfigurationProperties("tandem.sign-in")
record SignInSettings(@DefaultValue Map<String, Map<Language, String>> names) {}
