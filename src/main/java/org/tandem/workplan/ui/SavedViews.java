package org.tandem.workplan.ui;

import com.vaadin.flow.component.html.NativeDetails;
import org.jspecify.annotations.Nullable;
import org.tandem.ui.Texts;
import org.tandem.workplan.SavedViewService;

/**
 * The reader's own views of work plans behind a word that opens them. They are read, and their elements made, once they are
 * asked for: a page on which nobody asks costs nothing more.
 */
class SavedViews extends NativeDetails {

    private @Nullable SavedViewList list;
    private String chosen = "";

    /** @param here the address of the page without a filter, to which a view adds its parameters */
    SavedViews(SavedViewService service, String here) {
        super(Texts.current().text("views.title"));
        addClassName("saved-views");
        addToggleListener(toggle -> {
            if (toggle.isOpened() && list == null) {
                list = new SavedViewList(service, here);
                list.follow(chosen);
                setContent(list);
            }
        });
    }

    /** What is chosen now, as the parameters of an address that follow others. */
    void follow(String parameters) {
        chosen = parameters.isEmpty() ? "" : parameters.substring(1);
        if (list != null) {
            list.follow(chosen);
        }
    }
}
