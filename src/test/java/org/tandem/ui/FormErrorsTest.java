package org.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.tandem.shared.BrokenRule;
import org.tandem.shared.Language;

class FormErrorsTest {

    /** Public, as Vaadin makes the records of forms itself. */
    public record NoteDraft(
            @NotBlank(message = "{validation.blank}") @Size(max = 5, message = "{validation.too-long}")
            String note) {}

    private static final class SomeRule extends BrokenRule {
        SomeRule(String key, @Nullable String field) {
            super(key, field);
        }
    }

    private final TextField note = new TextField();
    private final BeanValidationBinder<NoteDraft> binder = Forms.binder(NoteDraft.class);
    private final FormErrors<NoteDraft> errors = new FormErrors<>(binder);

    @BeforeEach
    void readInSpanish() {
        LocaleContextHolder.setLocale(Language.ES.locale());
        binder.forField(note).bind("note");
    }

    @AfterEach
    void readInNoLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void handsOnWhatIsRight() {
        AtomicReference<NoteDraft> saved = new AtomicReference<>();
        note.setValue("nota");
        assertThat(errors.submit(saved::set)).isTrue();
        assertThat(saved.get()).isEqualTo(new NoteDraft("nota"));
    }

    @Test
    void aConstraintSpeaksBesideItsField() {
        note.setValue("nota larga");
        assertThat(errors.submit(draft -> {})).isFalse();
        assertThat(note.isInvalid()).isTrue();
        assertThat(note.getErrorMessage()).contains("5");
        assertThat(note.getValue()).isEqualTo("nota larga");
    }

    @Test
    void aRuleWithAFieldSpeaksBesideIt() {
        note.setValue("nota");
        assertThat(errors.submit(draft -> {
                    throw new SomeRule("validation.due-before-start", "note");
                }))
                .isFalse();
        assertThat(note.getErrorMessage()).isEqualTo("La fecha límite es anterior al inicio.");
        assertThat(errors.getChildren()).isEmpty();
    }

    @Test
    void aRuleOfTheWholeSpeaksAtTheTop() {
        note.setValue("nota");
        assertThat(errors.submit(draft -> {
                    throw new SomeRule("error.edition-closed", null);
                }))
                .isFalse();
        assertThat(errors.getElement().getTextRecursively()).contains("Esta edición está cerrada");
        assertThat(note.getValue()).isEqualTo("nota");
    }

    @Test
    void theFormMarksWhatItRequires() {
        assertThat(note.isRequiredIndicatorVisible()).isTrue();
    }
}
