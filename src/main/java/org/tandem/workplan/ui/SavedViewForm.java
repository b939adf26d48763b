package org.tandem.workplan.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import java.util.function.Consumer;
import org.tandem.ui.DraftForm;
import org.tandem.ui.Forms;
import org.tandem.ui.Texts;
import org.tandem.workplan.SavedViewDraft;

/** Asks for the name of a view. */
class SavedViewForm extends DraftForm<SavedViewDraft> {

    private final transient Consumer<SavedViewDraft> send;
    private final transient Runnable done;
    private final BeanValidationBinder<SavedViewDraft> binder;
    private final TextField name;

    /**
     * @param key of the texts: {@code .name} asks for it, {@code .act} stands on the button that sends it
     * @param name stands there already
     * @param send may be refused
     * @param done once it was not
     */
    SavedViewForm(String key, String name, Consumer<SavedViewDraft> send, Runnable done) {
        this(
                Forms.binder(SavedViewDraft.class),
                new TextField(Texts.current().text(key + ".name")),
                name,
                Texts.current().text(key + ".act"),
                send,
                done);
    }

    private SavedViewForm(
            BeanValidationBinder<SavedViewDraft> binder,
            TextField field,
            String name,
            String words,
            Consumer<SavedViewDraft> send,
            Runnable done) {
        super(binder, field, words);
        this.binder = binder;
        this.name = field;
        this.send = send;
        this.done = done;
        binder.forField(field).bind("name");
        binder.readRecord(new SavedViewDraft(name));
    }

    /** Asks for the next name. */
    void empty() {
        binder.readRecord(new SavedViewDraft(""));
        begin();
        focus();
    }

    void focus() {
        name.focus();
    }

    @Override
    protected void send(SavedViewDraft draft) {
        send.accept(draft);
    }

    @Override
    protected void done() {
        done.run();
    }
}
