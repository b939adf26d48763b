package org.tandem.agreement.panel;

import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.tandem.agreement.Submission;
import org.tandem.shared.Country;
import org.tandem.ui.Texts;

/** Both countries' keys in little room, in the order of the reader's language; read out in words. */
public class KeyGlyphs extends Span {

    /** @param keys a country that is missing has given none */
    public KeyGlyphs(Map<Country, KeyState> keys) {
        addClassName("keys");
        Texts.current().countries().forEach(country -> add(glyph(country, keys.getOrDefault(country, KeyState.OPEN))));
    }

    public KeyGlyphs(Submission submission) {
        this(Map.of(
                Country.CA, KeyState.of(submission, Country.CA),
                Country.MX, KeyState.of(submission, Country.MX)));
    }

    private static Span glyph(Country country, KeyState state) {
        Texts texts = Texts.current();
        String words = texts.text("agreement.key.of", texts.country(country), texts.word("agreement.key", state));
        Span letters = new Span(country.name());
        letters.getElement().setAttribute("aria-hidden", "true");
        Span spoken = new Span(words);
        spoken.addClassName("spoken");
        Span glyph = new Span(letters, new KeyGlyph(state), spoken);
        glyph.addClassName("key");
        glyph.setTitle(words);
        return glyph;
    }
}
