package org.tandem.checkin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H5;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.tandem.ui.ActForm;
import org.tandem.ui.Texts;
import org.tandem.workplan.DeclineDraft;
import org.tandem.workplan.UpdateProposalRow;
import org.tandem.workplan.panel.ProposedUpdate;

/** What a lead member proposes that the country say: taken into the answer below, or declined with a word. */
class OfferedUpdate extends Div {

    /** What the page does with a proposal. */
    interface Desk {
        /** Takes its words into the row and shows that. */
        void use();

        /** Takes its words out of the row again and shows that. */
        void putBack();

        void decline(DeclineDraft draft);

        /** Shows what stands now. */
        void anew();
    }

    private final Texts texts = Texts.current();
    private final transient Desk desk;
    private final Div acts = new Div();
    private final Div form = new Div();
    private @Nullable ActForm<DeclineDraft> declining;
    private boolean sending;

    /** @param overtaken whether it only repeats what is no longer the last update */
    OfferedUpdate(UpdateProposalRow proposal, boolean overtaken, ZoneId zone, Desk desk) {
        this.desk = desk;
        addClassName("offered-update");
        add(new H5(texts.text("proposal.offered")), new ProposedUpdate(proposal, zone));
        if (proposal.taken()) {
            note("proposal.taken");
            act("proposal.put-back", proposal, desk::putBack);
        } else {
            if (overtaken) {
                note("error.proposal-is-overtaken");
            } else {
                act("proposal.use", proposal, desk::use);
            }
            act("proposal.decline", proposal, this::askForAWord);
        }
        acts.addClassName("row");
        add(acts, form);
    }

    private void act(String key, UpdateProposalRow proposal, Runnable act) {
        Button button = new Button(texts.text(key), click -> act.run());
        button.setAriaLabel(texts.text(key + "-of", proposal.by().name()));
        acts.add(button);
    }

    private void note(String key) {
        Paragraph note = new Paragraph(texts.text(key));
        note.addClassName("note");
        add(note);
    }

    private void askForAWord() {
        DeclineFields fields = new DeclineFields();
        declining = new ActForm<>(fields.binder(), fields, texts.text("proposal.decline.act"), new Declining());
        form.add(declining);
        acts.setVisible(false);
    }

    /** Whether a word to its proposer is typed that is not sent. */
    boolean isTyped() {
        return declining != null && declining.isTyped() && !sending;
    }

    /** Leads to the word that is not sent. */
    void focusTyped() {
        form.scrollIntoView();
    }

    private final class Declining implements ActForm.Act<DeclineDraft> {
        private boolean tooLate;

        @Override
        public void submit(DeclineDraft draft) {
            sending = true;
            try {
                desk.decline(draft);
            } catch (ProposalWaitsNoMore decided) {
                tooLate = true;
                throw decided;
            } finally {
                sending = false;
            }
        }

        @Override
        public void showWhatStandsNow() {
            desk.anew();
        }

        @Override
        public void done() {
            desk.anew();
        }

        /** The rest of the page stays as it is, unless the proposal does not stand there any more. */
        @Override
        public void cancel() {
            if (tooLate) {
                desk.anew();
                return;
            }
            form.removeAll();
            declining = null;
            acts.setVisible(true);
        }
    }
}
