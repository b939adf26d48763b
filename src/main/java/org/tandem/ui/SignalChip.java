package org.tandem.ui;

import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A signal: a quiet outlined chip, never coloured like a status. */
public class SignalChip extends Span {

    /** @param signal the constant whose words stand under {@code signal.<CONSTANT>} */
    public SignalChip(Enum<?> signal, @Nullable Object... parameters) {
        super(Texts.current().text("signal." + signal.name(), parameters));
        addClassName("signal");
    }
}
