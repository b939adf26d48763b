package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.tandem.shared.BrokenRule;
import org.tandem.shared.NotAllowed;
import org.tandem.ui.Texts;

/** Stands in place of a form that nobody may fill now, and says why. */
final class ShutForm {

    private ShutForm() {}

    /**
     * @param question asks a service whether the form would be taken
     * @return empty when it would
     * @throws NotAllowed when others might fill it, but not whoever asks
     */
    static Optional<Paragraph> when(Runnable question) {
        try {
            question.run();
            return Optional.empty();
        } catch (NotAllowed notAllowed) {
            throw notAllowed;
        } catch (BrokenRule rule) {
            return Optional.of(new Paragraph(Texts.current().text(rule.messageKey())));
        }
    }
}
