package org.tandem.workplan;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tandem.agreement.Agreements;
import org.tandem.cycle.EditionMoved;
import org.tandem.cycle.Stage;
import org.tandem.shared.SubjectKind;

/** Lets lapse what the year goes past: open closures at Reporting, open plans once the edition is closed (product.md §2). */
@Component
public class YearOfPlans {

    private final Agreements agreements;

    YearOfPlans(Agreements agreements) {
        this.agreements = agreements;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void hear(EditionMoved event) {
        Set<SubjectKind> past = EnumSet.noneOf(SubjectKind.class);
        if (event.to().compareTo(Stage.REPORTING) >= 0) {
            past.add(SubjectKind.MILESTONE);
        }
        if (event.to() == Stage.CLOSED) {
            past.add(SubjectKind.PLAN);
        }
        if (!past.isEmpty()) {
            agreements.lapse(event.edition(), past);
        }
    }
}
