package org.tandem.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.tandem.groups.HoldingPart;
import org.tandem.groups.HoldingRow;
import org.tandem.groups.panel.HoldingLine;
import org.tandem.ui.Confirmation;
import org.tandem.ui.Texts;

/** A part that is or is to be held, with what can be done about it. */
class HoldingCard extends Div {

    private final transient HoldingRow holding;
    private final boolean begun;
    private final Div acts = new Div();

    /** @param end the address at which its last day is set */
    HoldingCard(HoldingRow holding, LocalDate today, String end) {
        this.holding = holding;
        begun = holding.term().hasBegunBy(today);
        Texts texts = Texts.current();
        addClassName("holding");
        acts.addClassName("row");
        Anchor link = new Anchor(end, texts.text("seat.end"));
        link.setAriaLabel(texts.text("seat.end-whose", holding.name()));
        acts.add(link);
        add(new HoldingLine(holding, today), acts);
    }

    /** Only a holder can be acting (product.md §2); where another part was marked so, that can be taken away. */
    HoldingCard onActing(Consumer<Boolean> mark) {
        if (holding.part() == HoldingPart.HOLDER || holding.acting()) {
            String key = holding.acting() ? "seat.mark-not-acting" : "seat.mark-acting";
            acts.add(button(key, () -> mark.accept(!holding.acting())));
        }
        return this;
    }

    /** Only what has not begun can be taken back. */
    HoldingCard onWithdraw(Runnable withdraw) {
        if (!begun) {
            Texts texts = Texts.current();
            acts.add(button(
                    "seat.withdraw",
                    () -> Confirmation.ask(
                            texts.text("seat.withdraw.question", holding.name()),
                            texts.text("seat.withdraw.consequence"),
                            texts.text("seat.withdraw"),
                            withdraw)));
        }
        return this;
    }

    private Button button(String key, Runnable act) {
        Texts texts = Texts.current();
        Button button = new Button(texts.text(key), click -> act.run());
        button.setAriaLabel(texts.text(key + "-whose", holding.name()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
