package org.tandem.pages;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.tandem.checkin.Answer;

/** Fills the cards of a check-in, by their number on the page. */
final class CheckInCards {

    private CheckInCards() {}

    static Article card(Window window, int number) {
        return window.find(Article.class).withClassName("check-in-card").all().get(number);
    }

    @SuppressWarnings("unchecked") // the answers are the only choice of the card
    static void answer(Window window, int number, Answer answer) {
        window.find(RadioButtonGroup.class, card(window, number)).single().setValue(answer);
    }

    static TextArea area(Window window, int number, String label) {
        return window.find(TextArea.class, card(window, number))
                .withLabel(label)
                .single();
    }

    static void type(Window window, int number, String label, String text) {
        area(window, number, label).setValue(text);
    }

    static String typed(Window window, int number, String label) {
        return area(window, number, label).getValue();
    }
}
