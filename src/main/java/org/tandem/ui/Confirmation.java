package org.tandem.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks once before what cannot be undone. */
public final class Confirmation {

    private Confirmation() {}

    /**
     * Opens the question; Escape and "Cancel" leave everything as it is.
     *
     * @param act the words on the button that does it, a verb
     */
    public static void ask(String question, String consequence, String act, Runnable whenConfirmed) {
        ask(question, consequence, act, whenConfirmed, () -> {});
    }

    /** As {@link #ask(String, String, String, Runnable)}, for a caller that must also hear of the cancelling. */
    public static void ask(
            String question, String consequence, String act, Runnable whenConfirmed, Runnable whenCancelled) {
        ConfirmDialog dialog = new ConfirmDialog(question, consequence, act, event -> whenConfirmed.run());
        dialog.addCancelListener(event -> whenCancelled.run());
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.current().text("button.cancel"));
        dialog.open();
    }
}
