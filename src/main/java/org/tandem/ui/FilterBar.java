package org.tandem.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;

/** Words to look for and other fields that narrow what one reads; each change is told at once, and one button takes all back. */
public abstract class FilterBar extends Div {

    private static final int TYPED_FOR_MS = 300;

    protected final TextField words;
    private final Button clear = new Button(Texts.current().text("updates.filter.clear"), click -> clear());
    private final List<HasValue<?, ?>> cleared = new ArrayList<>();
    private boolean clearing;

    /** @param label of the words, of which some may be typed already */
    protected FilterBar(String label, String typed) {
        words = new TextField(label, typed, "");
        addClassName("updates-bar");
        getElement().setAttribute("role", "search");
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(TYPED_FOR_MS);
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        add(words, clear);
        follow(words);
    }

    /** Adds a field before the button. */
    protected final void ask(AbstractField<?, ?> field) {
        addComponentAtIndex(getComponentCount() - 1, field);
        follow(field);
    }

    /** As {@link #ask}, for a field that the button empties. */
    protected final void narrow(AbstractField<?, ?> field) {
        ask(field);
        cleared.add(field);
    }

    /** The button empties what is typed, too. */
    protected final void clearWords() {
        cleared.add(words);
    }

    /** Offers the button only where there is something to take back. */
    protected final void clearable(boolean filtered) {
        clear.setVisible(filtered);
    }

    /** Tells what is chosen now. */
    protected abstract void tell();

    private void follow(AbstractField<?, ?> field) {
        field.addValueChangeListener(change -> {
            if (!clearing) {
                tell();
            }
        });
    }

    private void clear() {
        clearing = true;
        cleared.forEach(HasValue::clear);
        clearing = false;
        tell();
        words.focus();
    }
}
