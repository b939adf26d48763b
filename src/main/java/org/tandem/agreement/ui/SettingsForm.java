package org.tandem.agreement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.tandem.agreement.AgreementSettings;
import org.tandem.agreement.SavedSettings;
import org.tandem.shared.ConcurrentChange;
import org.tandem.shared.Revision;
import org.tandem.ui.FormErrors;
import org.tandem.ui.Notice;
import org.tandem.ui.Texts;
import org.tandem.ui.TheirsAndMine;

/** Saves the settings; where another administrator saved first, theirs and mine stand side by side until one is chosen. */
class SettingsForm extends Div {

    private final transient Supplier<SavedSettings> newest;
    private final transient BiConsumer<AgreementSettings, Revision> save;
    private final SettingsFields fields = new SettingsFields();
    private final FormErrors<AgreementSettings> errors = new FormErrors<>(fields.binder);
    private final Div conflict = new Div();
    private final Button button;
    private transient Revision revision = Revision.FIRST;

    SettingsForm(Supplier<SavedSettings> newest, BiConsumer<AgreementSettings, Revision> save) {
        this.newest = newest;
        this.save = save;
        button = new Button(Texts.current().text("button.save"), click -> save());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        Div buttons = new Div(button);
        buttons.addClassName("row");
        addClassName("draft-form");
        add(errors, conflict, fields, buttons);
        read(newest.get());
    }

    private void read(SavedSettings saved) {
        revision = saved.revision();
        fields.binder.readRecord(saved.settings());
    }

    private void save() {
        if (errors.submit(this::submit)) {
            read(newest.get());
            Notice.say(Texts.current().text("agreement.settings.saved"));
        }
        button.setEnabled(conflict.getComponentCount() == 0);
    }

    private void submit(AgreementSettings mine) {
        try {
            save.accept(mine, revision);
        } catch (ConcurrentChange changed) {
            SavedSettings theirs = newest.get();
            if (!theirs.settings().equals(mine)) {
                compare(theirs, mine);
                throw changed;
            }
        }
    }

    private void compare(SavedSettings theirs, AgreementSettings mine) {
        fields.binder.setReadOnly(true);
        conflict.removeAll();
        conflict.add(new TheirsAndMine(
                fields.differences(theirs.settings(), mine),
                () -> {
                    chosen();
                    revision = theirs.revision();
                    save();
                },
                () -> {
                    chosen();
                    read(theirs);
                }));
    }

    private void chosen() {
        conflict.removeAll();
        errors.removeAll();
        fields.binder.setReadOnly(false);
        button.setEnabled(true);
    }
}
