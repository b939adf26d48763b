package org.tandem.ui;

import com.vaadin.flow.data.binder.BeanValidationBinder;
import com.vaadin.flow.data.binder.RequiredFieldConfigurator;
import jakarta.validation.constraints.NotBlank;
import org.tandem.shared.LocalizedContent;

/** Binds the fields of a form to a draft, whose own constraints are the form's. */
public final class Forms {

    /** Vaadin marks {@code @NotNull} and {@code @NotEmpty} by itself; these two mean the same to whoever fills the form. */
    private static final RequiredFieldConfigurator REQUIRED = RequiredFieldConfigurator.DEFAULT
            .chain((constraint, field) -> constraint instanceof NotBlank)
            .chain((constraint, field) -> constraint instanceof LocalizedContent content && !content.optional());

    private Forms() {}

    /** A binder for a public record, read with {@code readRecord} and handed on by {@link FormErrors#submit}. */
    public static <D extends Record> BeanValidationBinder<D> binder(Class<D> draft) {
        BeanValidationBinder<D> binder = new BeanValidationBinder<>(draft);
        binder.setRequiredConfigurator(REQUIRED);
        return binder;
    }
}
