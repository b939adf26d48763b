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
        ConfirmDialog dialog = new ConfirmDialog(question, consequence, act, event -> whenConfirmed.run());
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.current().text("button.cancel"));
        dialog.open();
    }
}
