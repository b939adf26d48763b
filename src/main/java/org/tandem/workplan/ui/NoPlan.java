package org.tandem.workplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.tandem.cycle.Edition;
import org.tandem.ui.EmptyState;
import org.tandem.ui.Texts;

/** Stands where a group has no plan that the reader may read. */
final class NoPlan {

    private NoPlan() {}

    /** No plan was opened, and the reader may not open one. */
    static EmptyState yet() {
        Texts texts = Texts.current();
        return new EmptyState(texts.text("workplan.none"), texts.text("workplan.none-who"));
    }

    /** No plan was opened; the button opens a draft. */
    static EmptyState toOpen(Runnable open) {
        Texts texts = Texts.current();
        Button button = new Button(texts.text("workplan.open"), click -> open.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        return new EmptyState(texts.text("workplan.none"), texts.text("workplan.none-who"), new Div(button));
    }

    /** The plan has no goal yet, and the reader may not add one. */
    static EmptyState goals() {
        Texts texts = Texts.current();
        return new EmptyState(texts.text("workplan.no-goals"), texts.text("workplan.none-who"));
    }

    /** As {@link #goals}, for whoever may. */
    static EmptyState goalsToAdd(String groupCode, Edition edition) {
        Texts texts = Texts.current();
        return new EmptyState(
                texts.text("workplan.no-goals"),
                texts.text("workplan.none-who"),
                DraftLinks.addGoal(groupCode, edition));
    }

    /** A draft that only its writers and the group's people read. */
    static EmptyState draftOfOthers() {
        Texts texts = Texts.current();
        return new EmptyState(texts.text("workplan.none"), texts.text("workplan.draft-of-others"));
    }
}
