package org.tandem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.ValidationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tandem.shared.BrokenRule;

/**
 * The place at the top of a form where it says what is wrong. What belongs to a field is said beside it and the field
 * gets the focus; the rest is said here, aloud. What was typed stays.
 *
 * @param <D> the draft that the form edits
 */
public class FormErrors<D> extends Div {

    private final Binder<D> binder;

    public FormErrors(Binder<D> binder) {
        this.binder = binder;
        addClassName("form-errors");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
    }

    /**
     * Hands the draft to {@code save} when every field is right, and shows what a rule answers.
     *
     * @return whether it was saved
     */
    public boolean submit(Consumer<D> save) {
        removeAll();
        try {
            save.accept(binder.writeRecord());
            return true;
        } catch (ValidationException invalid) {
            focusFirst(invalid);
        } catch (BrokenRule rule) {
            show(rule);
        } catch (ConstraintViolationException violations) {
            violations.getConstraintViolations().forEach(this::show);
        }
        return false;
    }

    public void show(BrokenRule rule) {
        say(rule.field(), Texts.current().text(rule.messageKey()));
    }

    private void show(ConstraintViolation<?> violation) {
        String field = null;
        for (Path.Node node : violation.getPropertyPath()) {
            field = node.getName();
        }
        say(field, violation.getMessage());
    }

    private void say(@Nullable String field, String message) {
        Optional<HasValue<?, ?>> place = Optional.ofNullable(field)
                .flatMap(binder::getBinding)
                .map(Binder.Binding::getField)
                .filter(HasValidationProperties.class::isInstance);
        place.ifPresentOrElse(
                input -> {
                    HasValidationProperties beside = (HasValidationProperties) input;
                    beside.setErrorMessage(message);
                    beside.setInvalid(true);
                    focus(input);
                },
                () -> {
                    add(new Paragraph(message));
                    getElement().callJsFunction("focus");
                });
    }

    private static void focusFirst(ValidationException invalid) {
        invalid.getFieldValidationErrors().stream()
                .findFirst()
                .map(BindingValidationStatus::getField)
                .ifPresent(FormErrors::focus);
    }

    private static void focus(HasValue<?, ?> field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        } else if (field instanceof Component component) {
            component.scrollIntoView();
        }
    }
}
