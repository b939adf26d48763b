package org.tandem.workplan.ui;

import org.tandem.shared.BrokenRule;
import org.tandem.shared.ConcurrentChange;
import org.tandem.workplan.SavedViewDraft;
import org.tandem.workplan.SavedViewRow;
import org.tandem.workplan.SavedViewService;

/** A view that gets another name; what the person did to it in another window meanwhile is said beside what is typed. */
class RenamedView {

    private final SavedViewService service;
    private SavedViewRow standing;

    private static final class InAnotherWindow extends BrokenRule {
        InAnotherWindow(String messageKey) {
            super(messageKey, "name");
        }
    }

    RenamedView(SavedViewRow view, SavedViewService service) {
        this.standing = view;
        this.service = service;
    }

    /** Pressed again, the name takes the place of the one that it got in the other window. */
    void to(SavedViewDraft draft) {
        try {
            service.rename(standing.id(), standing.revision(), draft);
        } catch (ConcurrentChange changed) {
            standing = service.mine().stream()
                    .filter(view -> view.id().equals(standing.id()))
                    .findFirst()
                    .orElseThrow(() -> new InAnotherWindow("views.removed-elsewhere"));
            throw new InAnotherWindow("views.renamed-elsewhere");
        }
    }
}
