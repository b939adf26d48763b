package org.tandem.ui;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.tandem.shared.Language;

/**
 * Lets constraints speak from the bundles: {@code {validation.too-long}} with the constraint's attributes as named
 * parameters. Both validators use it: Spring's by {@link ValidationLanguage}, Vaadin's forms by {@code validation.xml}.
 */
public class ConstraintMessages implements MessageInterpolator {

    private static final Pattern OUR_KEY = Pattern.compile("\\{(validation\\.[a-z.-]+)}");

    private final MessageInterpolator others = new ParameterMessageInterpolator();

    @Override
    public String interpolate(String template, Context context) {
        return interpolate(template, context, Texts.current().language().locale());
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        Matcher ours = OUR_KEY.matcher(template);
        return ours.matches()
                ? Bundle.in(Language.of(locale))
                        .text(ours.group(1), context.getConstraintDescriptor().getAttributes())
                : others.interpolate(template, context, locale);
    }
}
