package org.tandem.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.tandem.shared.Language;
import org.tandem.shared.Translation;
import org.tandem.shared.TranslationState;

/** One of the three texts of a {@link LocalizedTextField}: its input, its state, and the tick that approves it. */
class TranslationInput extends Div {

    private static final int TYPING_PAUSE_MS = 400;

    private final Language language;
    private final int max;
    private final Texts texts = Texts.current();
    private final TextFieldBase<?, String> input;
    private final Checkbox approved;
    private Translation before = Translation.MISSING;

    TranslationInput(Language language, int max, boolean lines, Runnable changed) {
        this.language = language;
        this.max = max;
        input = lines ? new TextArea() : new TextField();
        approved = new Checkbox(texts.text("ui.translation.approved"));
        addClassName("translation");
        input.setLabel(texts.word("language", language));
        input.setWidthFull();
        input.setManualValidation(true);
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(TYPING_PAUSE_MS);
        // The input alone is in the other language; its label and its help are in the reader's.
        input.getElement()
                .executeJs(
                        "customElements.whenDefined(this.localName).then(() => this.updateComplete)"
                                + ".then(() => this.inputElement.lang = $0)",
                        language.code());
        approved.setAriaLabel(texts.text("ui.translation.approve." + language.name()));
        input.addValueChangeListener(event -> changed.run());
        approved.addValueChangeListener(event -> changed.run());
        add(input, approved);
    }

    String text() {
        return input.getValue();
    }

    void show(Translation translation) {
        before = translation;
        input.setValue(translation.text());
        approved.setValue(translation.state() == TranslationState.APPROVED);
    }

    /** A new source takes back the approval of what was made from the old one; the old source gives it back. */
    void sourceChanges(boolean isAsBefore) {
        approved.setValue(isAsBefore && before.state() == TranslationState.APPROVED);
    }

    /** What stands in the input now, given the source and what would stand here had the writer left it alone. */
    Translation read(Translation untouched, String source) {
        boolean sameText = text().equals(before.text());
        if (sameText && approved.getValue() == (untouched.state() == TranslationState.APPROVED)) {
            return untouched;
        }
        if (approved.getValue()) {
            return sameText ? Translation.approvedFor(source, text()) : Translation.approved(text());
        }
        return sameText && untouched.state() == TranslationState.OUTDATED ? untouched : Translation.draft(text());
    }

    void tellSource(boolean required) {
        approved.setVisible(false);
        input.setRequiredIndicatorVisible(required);
        tell(texts.text("ui.translation.source"));
    }

    void tell(Translation translation) {
        input.setRequiredIndicatorVisible(false);
        approved.setVisible(!text().isBlank());
        String state = texts.word("ui.translation", translation.state());
        tell(
                translation.madeFrom() == null || translation.state() != TranslationState.OUTDATED
                        ? state
                        : texts.text("ui.translation.made-from", state, translation.madeFrom()));
    }

    private void tell(String state) {
        int length = text().length();
        input.setHelperText(texts.text("ui.translation.length", state, length, max));
        input.setErrorMessage(texts.text("ui.translation.too-long", texts.word("language", language), max));
        input.setInvalid(length > max);
    }

    void setReadOnly(boolean readOnly) {
        input.setReadOnly(readOnly);
        approved.setReadOnly(readOnly);
    }

    void focus() {
        input.focus();
    }
}
