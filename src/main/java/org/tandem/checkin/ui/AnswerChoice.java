package org.tandem.checkin.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.Arrays;
import org.tandem.checkin.Answer;
import org.tandem.shared.Country;
import org.tandem.ui.Texts;

/** The four answers; what was never said cannot be still true. */
class AnswerChoice extends RadioButtonGroup<Answer> {

    /** @param spoke whether the country has reported on the milestone */
    AnswerChoice(Country country, boolean spoke) {
        Texts texts = Texts.current();
        setLabel(texts.text("check-in.answer", country.name()));
        // The words first: they are made anew whenever they change.
        setItemLabelGenerator(choice -> texts.word("check-in.answer", choice));
        setItems(Arrays.stream(Answer.values())
                .filter(choice -> spoke || choice != Answer.STILL_TRUE)
                .toList());
        addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
    }

    /** How an answer that is kept is read; empty for none. */
    static String word(String name) {
        return name.isEmpty() ? "" : Texts.current().word("check-in.answer", Answer.valueOf(name));
    }

    /** Leads the keyboard to the answer that is chosen, or to the first. */
    void lead() {
        // The group cannot be focused from here, and its buttons stand in it only once the browser has drawn it.
        getElement()
                .executeJs("setTimeout(() => (this.querySelector('vaadin-radio-button[checked]')"
                        + " ?? this.querySelector('vaadin-radio-button'))?.focus())");
    }
}
