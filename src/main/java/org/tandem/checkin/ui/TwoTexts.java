package org.tandem.checkin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tandem.checkin.SavedField;
import org.tandem.ui.Texts;

/** The texts that people of one country wrote in a field at the same time, side by side, until one is chosen. */
class TwoTexts extends Div {

    private final Texts texts = Texts.current();
    private final Div sides = new Div();
    private final transient Function<String, String> show;
    private final transient Consumer<String> choose;

    /** @param show what is read of a text as it is kept; @param time the time of day by the reader's clock */
    TwoTexts(SavedField field, Function<String, String> show, Function<Instant, String> time, Consumer<String> choose) {
        this.show = show;
        this.choose = choose;
        addClassName("two-texts");
        getElement().setAttribute("role", "alert");
        sides.addClassName("lines");
        add(new Paragraph(texts.text("check-in.two-texts")), sides);
        boolean byOne = field.rivals().stream().anyMatch(rival -> rival.name().equals(field.name()));
        side(name(field.name(), field.savedAt(), byOne, time), field.value());
        field.rivals().forEach(rival -> side(name(rival.name(), rival.savedAt(), byOne, time), rival.value()));
    }

    /** Texts of one person, from two of their windows, are told apart by when each was written. */
    private static String name(String name, Instant at, boolean byOne, Function<Instant, String> time) {
        return byOne ? name + ", " + time.apply(at) : name;
    }

    private void side(String name, String value) {
        Paragraph writer = new Paragraph(name);
        writer.addClassName("note");
        String words = show.apply(value);
        Paragraph text = new Paragraph(words.isEmpty() ? texts.text("check-in.left-empty") : words);
        text.addClassName("written");
        text.getElement().setAttribute("dir", "auto");
        Button keep = new Button(texts.text("check-in.keep-text"), click -> choose.accept(value));
        keep.setAriaLabel(texts.text("check-in.keep-text-of", name));
        Div side = new Div(writer, text, keep);
        sides.add(side);
    }
}
