package org.tandem.agreement.panel;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The drawing of a key alone; whoever shows it puts the words beside it. */
class KeyGlyph extends Span {

    KeyGlyph(KeyState state) {
        addClassNames("key-glyph", "key-glyph-" + state.name().toLowerCase(Locale.ROOT));
        getElement().setAttribute("aria-hidden", "true");
    }
}
