package org.tandem.agreement.panel;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tandem.agreement.AgreementDetails;
import org.tandem.agreement.Key;
import org.tandem.agreement.Reason;
import org.tandem.agreement.Reservation;
import org.tandem.agreement.Voice.Act;
import org.tandem.shared.Country;
import org.tandem.shared.Language;
import org.tandem.ui.Texts;

/** What the reader may do for a country: only that, each with the form it needs. */
class KeyActs extends Div {

    private final Texts texts = Texts.current();
    private final Div buttons = new Div();
    private final Div place = new Div();
    private final Country country;
    private final KeysPanel panel;

    /** @param unsent what the reader had written when something came between; null for nothing */
    KeyActs(AgreementDetails details, Country country, KeysPanel panel, Reader reader, @Nullable Unsent unsent) {
        this.country = country;
        this.panel = panel;
        addClassName("key-acts");
        buttons.addClassName("row");
        Arrays.stream(Act.values())
                .filter(act -> details.may(country, act))
                .map(this::button)
                .forEach(buttons::add);
        boolean decides = details.submission().awaited().filter(country::equals).isPresent();
        if (decides && details.may(country, Act.AGREE)) {
            add(new Paragraph(texts.text("agreement.second-key", country.other().name())));
        }
        if (gaveTheOther(details, reader)) {
            add(new Paragraph(texts.text("agreement.error.one-person-both-keys")));
        }
        add(buttons, place);
        if (unsent != null && unsent.country() == country) {
            takeUp(unsent, details.may(country, unsent.act()));
        }
    }

    private void takeUp(Unsent unsent, boolean possible) {
        if (possible && unsent.act() == Act.AGREE) {
            agree(new Reservation(unsent.text(), unsent.language()));
        } else if (possible && unsent.act() == Act.REFUSE) {
            refuse(new Reason(unsent.text(), unsent.language()));
        } else if (!unsent.text().isBlank()) {
            place.add(kept(unsent.text()));
        }
    }

    /** What can be sent no more is not taken away from whoever wrote it. */
    static TextArea kept(String unsent) {
        TextArea words = new TextArea(Texts.current().text("agreement.kept"));
        words.setValue(unsent);
        words.setReadOnly(true);
        words.setWidthFull();
        words.setMaxHeight("20rem");
        return words;
    }

    /** A person with seats of both countries is told why they are not offered the second key. */
    private boolean gaveTheOther(AgreementDetails details, Reader reader) {
        Key other = details.submission().keys().get(country.other());
        return details.submission().isOpen()
                && !details.submission().keys().containsKey(country)
                && other != null
                && other.signature() != null
                && other.signature().by().equals(reader.person())
                && WhoMayAgree.seats(details, country).stream()
                        .flatMap(seat -> WhoMayAgree.agreeing(seat).stream())
                        .anyMatch(part -> part.person().equals(reader.person()));
    }

    private Button button(Act act) {
        Language language = texts.language();
        Button button = new Button(texts.text("agreement.act." + act.name(), country.name()));
        button.addClickListener(click -> {
            switch (act) {
                case AGREE -> agree(Reservation.none(language));
                case REFUSE -> refuse(new Reason("", language));
                case WITHDRAW -> panel.withdraw(country);
                case ENDORSE -> panel.endorse(country);
            }
        });
        if (act == Act.AGREE) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void agree(Reservation start) {
        open(new WordsForm<>(
                Reservation.class,
                "agreement.agree",
                country.name(),
                start,
                words -> panel.agree(country, words),
                this::close));
    }

    private void refuse(Reason start) {
        open(new WordsForm<>(
                Reason.class,
                "agreement.refuse",
                country.name(),
                start,
                words -> panel.refuse(country, words),
                this::close));
    }

    private void open(WordsForm<?> form) {
        buttons.setVisible(false);
        place.add(form);
        form.focus();
    }

    private void close() {
        place.removeAll();
        buttons.setVisible(true);
    }
}
