package org.tandem.workplan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.BeanValidationBinder;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tandem.ui.DatePickers;
import org.tandem.ui.FormErrors;
import org.tandem.ui.Forms;
import org.tandem.ui.LanguageSelect;
import org.tandem.ui.Texts;
import org.tandem.workplan.DueMoveDraft;

/** Where a milestone's new due date is given with its reason. */
class DueMoveForm extends Div {

    private final BeanValidationBinder<DueMoveDraft> binder = Forms.binder(DueMoveDraft.class);
    private final FormErrors<DueMoveDraft> errors = new FormErrors<>(binder);
    private transient Consumer<DueMoveDraft> save = draft -> {};

    DueMoveForm(@Nullable LocalDate due) {
        Texts texts = Texts.current();
        addClassName("update-form");
        DatePicker date = DatePickers.create(texts.text("milestone.due.new"));
        TextArea reason = new TextArea(texts.text("milestone.due.reason"));
        LanguageSelect language = new LanguageSelect();
        binder.forField(date).bind("due");
        binder.forField(reason).bind("reason");
        binder.forField(language).bind("language");
        binder.readRecord(new DueMoveDraft(due, "", texts.language()));
        Button button = new Button(texts.text("button.save"), click -> submit());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        add(errors, date, reason, language, button);
    }

    /** @param saveIt takes a move with nothing wrong in it */
    void onSave(Consumer<DueMoveDraft> saveIt) {
        save = saveIt;
    }

    void submit() {
        errors.submit(save);
    }
}
