package org.tandem.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;

/**
 * A text in three languages, the reader's first. While it is new the writer says which one is the source; later a change
 * of the source makes the translations outdated, until somebody mends or approves them. An over-long text stays in the
 * field and is refused, never cut.
 */
public class LocalizedTextField extends CustomField<LocalizedText> {

    private final Select<Language> source = new Select<>();
    private final Map<Language, TranslationInput> inputs = new LinkedHashMap<>();
    private LocalizedText before;
    private boolean showing;
    private boolean required;

    private LocalizedTextField(String label, int max, boolean lines, Language reader) {
        super(LocalizedText.of(reader, ""));
        before = getEmptyValue();
        setLabel(label);
        setWidthFull();
        addClassName("localized-text-field");
        List<Language> order = Stream.concat(Stream.of(reader), Stream.of(Language.values()))
                .distinct()
                .toList();
        source.setLabel(Texts.current().text("ui.translation.written-in"));
        source.setItems(order);
        source.setItemLabelGenerator(language -> Texts.current().word("language", language));
        source.addValueChangeListener(event -> changed());
        add(source);
        order.forEach(language -> {
            TranslationInput input = new TranslationInput(language, max, lines, this::changed);
            inputs.put(language, input);
            add(input);
        });
        setPresentationValue(before);
    }

    /** @param max the most characters that each of the three may have */
    public static LocalizedTextField line(String label, int max) {
        return new LocalizedTextField(label, max, false, Texts.current().language());
    }

    /** A field for several lines. */
    public static LocalizedTextField area(String label, int max) {
        return new LocalizedTextField(label, max, true, Texts.current().language());
    }

    @Override
    protected LocalizedText generateModelValue() {
        Language from = source.getValue();
        String text = input(from).text();
        LocalizedText model = isNew() ? LocalizedText.of(from, text) : before.withSource(text);
        for (Language language : inputs.keySet()) {
            if (language != from) {
                model = model.withTranslation(language, input(language).read(model.in(language), text));
            }
        }
        return model;
    }

    @Override
    protected void setPresentationValue(LocalizedText text) {
        showing = true;
        before = text;
        source.setValue(text.source());
        source.setVisible(isNew());
        inputs.forEach((language, input) -> input.show(text.in(language)));
        showing = false;
        tellStates(text);
    }

    private void changed() {
        if (showing) {
            return;
        }
        String sourceText = input(before.source()).text();
        if (!isNew() && !sourceText.equals(getValue().sourceText())) {
            showing = true;
            boolean isAsBefore = sourceText.equals(before.sourceText());
            inputs.values().forEach(input -> input.sourceChanges(isAsBefore));
            showing = false;
        }
        updateValue();
        tellStates(getValue());
    }

    private void tellStates(LocalizedText text) {
        inputs.forEach((language, input) -> {
            if (language == text.source()) {
                input.tellSource(required);
            } else {
                input.tell(text.in(language));
            }
        });
    }

    private boolean isNew() {
        return before.isBlank();
    }

    private TranslationInput input(Language language) {
        return Objects.requireNonNull(inputs.get(language));
    }

    /** Empty is a field without any text, whichever language was to be its source. */
    @Override
    public boolean isEmpty() {
        return getValue().hasNoText();
    }

    /** Only the original is required, and its own input says so: a group of fields cannot, to those who hear it. */
    @Override
    public void setRequiredIndicatorVisible(boolean required) {
        this.required = required;
        tellStates(getValue());
    }

    @Override
    public boolean isRequiredIndicatorVisible() {
        return required;
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        source.setReadOnly(readOnly);
        inputs.values().forEach(input -> input.setReadOnly(readOnly));
    }

    @Override
    public void focus() {
        inputs.values().iterator().next().focus();
    }
}
