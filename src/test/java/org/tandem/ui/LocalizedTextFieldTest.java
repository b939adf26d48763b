package org.tandem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.tandem.shared.Language;
import org.tandem.shared.LocalizedText;
import org.tandem.shared.Translation;
import org.tandem.shared.TranslationState;

class LocalizedTextFieldTest {

    private static final LocalizedText FIRE =
            LocalizedText.of(Language.EN, "Fire exchange", "Échange sur les incendies", "");

    @BeforeEach
    void readInFrench() {
        LocaleContextHolder.setLocale(Language.FR.locale());
    }

    @AfterEach
    void readInNoLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void theReadersLanguageComesFirstAndIsTheSourceOfWhatIsNew() {
        LocalizedTextField field = LocalizedTextField.line("Titre", 40);
        assertThat(field.isEmpty()).isTrue();
        type(field, 0, "Échange");
        assertThat(field.getValue()).isEqualTo(LocalizedText.of(Language.FR, "Échange"));
    }

    @Test
    void aNewTextMayComeFromAnotherLanguage() {
        LocalizedTextField field = LocalizedTextField.line("Titre", 40);
        source(field).setValue(Language.ES);
        type(field, 2, "Intercambio");
        assertThat(field.getValue().source()).isEqualTo(Language.ES);
        assertThat(field.getValue().sourceText()).isEqualTo("Intercambio");
    }

    @Test
    void whatIsLeftAloneStaysAsItIs() {
        LocalizedTextField field = shows(FIRE);
        assertThat(field.getValue()).isEqualTo(FIRE);
        assertThat(source(field).isVisible()).isFalse();
    }

    @Test
    void aNewSourceMakesTranslationsOutdated() {
        LocalizedTextField field = shows(FIRE);
        type(field, 1, "Fire exchange 2026");
        assertThat(field.getValue()).isEqualTo(FIRE.withSource("Fire exchange 2026"));
        assertThat(approval(field, 0).getValue()).isFalse();
    }

    @Test
    void theOldSourceMakesThemCurrentAgain() {
        LocalizedTextField field = shows(FIRE);
        type(field, 1, "Fire exchange 2026");
        type(field, 1, "Fire exchange");
        assertThat(field.getValue()).isEqualTo(FIRE);
    }

    @Test
    void anOutdatedTranslationIsApprovedByATick() {
        LocalizedTextField field = shows(FIRE.withSource("Fire exchange 2026"));
        approval(field, 0).setValue(true);
        assertThat(field.getValue().in(Language.FR))
                .isEqualTo(Translation.approvedFor("Fire exchange 2026", "Échange sur les incendies"));
    }

    @Test
    void aTickBesideANewSourceOutlivesTheSaving() {
        LocalizedTextField field = shows(FIRE);
        type(field, 1, "Fire exchange 2026");
        approval(field, 0).setValue(true);
        assertThat(FIRE.revisedTo(field.getValue()).in(Language.FR))
                .isEqualTo(Translation.approved("Échange sur les incendies"));
    }

    @Test
    void aNewTranslationIsADraftUntilApproved() {
        LocalizedTextField field = shows(FIRE);
        type(field, 2, "Intercambio");
        assertThat(field.getValue().in(Language.ES)).isEqualTo(Translation.draft("Intercambio"));
        approval(field, 2).setValue(true);
        assertThat(field.getValue().in(Language.ES).state()).isEqualTo(TranslationState.APPROVED);
    }

    @Test
    void anOverlongTextIsMarkedAndKept() {
        LocalizedTextField field = LocalizedTextField.line("Titre", 5);
        type(field, 0, "Échange");
        assertThat(input(field, 0).isInvalid()).isTrue();
        assertThat(input(field, 0).getErrorMessage()).contains("5");
        assertThat(field.getValue().sourceText()).isEqualTo("Échange");
    }

    @Test
    void oneChangeIsToldOnce() {
        LocalizedTextField field = shows(FIRE);
        List<LocalizedText> told = new ArrayList<>();
        field.addValueChangeListener(event -> told.add(event.getValue()));
        type(field, 1, "Fire exchange 2026");
        assertThat(told).containsExactly(FIRE.withSource("Fire exchange 2026"));
    }

    private static LocalizedTextField shows(LocalizedText text) {
        LocalizedTextField field = LocalizedTextField.line("Titre", 40);
        field.setValue(text);
        return field;
    }

    @SuppressWarnings("unchecked")
    private static Select<Language> source(LocalizedTextField field) {
        return (Select<Language>)
                field.getChildren().filter(Select.class::isInstance).findFirst().orElseThrow();
    }

    /** The inputs stand in the reader's order: French, English, Spanish. */
    private static TranslationInput row(LocalizedTextField field, int index) {
        return field.getChildren()
                .filter(TranslationInput.class::isInstance)
                .map(TranslationInput.class::cast)
                .toList()
                .get(index);
    }

    private static TextField input(LocalizedTextField field, int index) {
        return (TextField) row(field, index).getComponentAt(0);
    }

    private static Checkbox approval(LocalizedTextField field, int index) {
        return (Checkbox) row(field, index).getComponentAt(1);
    }

    private static void type(LocalizedTextField field, int index, String text) {
        input(field, index).setValue(text);
    }
}
