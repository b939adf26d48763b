package org.tandem.agreement.panel;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.Map;
import org.tandem.agreement.Signature;
import org.tandem.shared.Capacity;
import org.tandem.shared.PersonId;
import org.tandem.shared.Role;
import org.tandem.ui.CapacityLabel;
import org.tandem.ui.Texts;

/** Under which seat's name something was said, by whom and when. */
class SignedLine extends Paragraph {

    SignedLine(Signature signature, Map<PersonId, String> names, ZoneId zone) {
        Texts texts = Texts.current();
        Capacity as = signature.as();
        addClassNames("row", "signed");
        add(new CapacityLabel(new Capacity(Role.CO_CHAIR, as.country(), as.sector())));
        if (as.role() == Role.ALTERNATE) {
            Span alternate = new Span(texts.text("agreement.by-alternate"));
            alternate.addClassName("signal");
            add(alternate);
        }
        Span name = new Span(names.getOrDefault(signature.by(), texts.text("agreement.unknown-person")));
        name.addClassName("comment-author");
        Span when = new Span(texts.instant(signature.at(), zone));
        when.addClassName("note");
        add(name, when);
    }
}
