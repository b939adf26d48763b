package org.tandem.shared;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Each of the three texts is clean and at most {@code max} characters long; the source is there unless {@code optional}. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = LocalizedContent.Validator.class)
public @interface LocalizedContent {
    String message() default "{validation.blank}";

    int max();

    boolean optional() default false;

    boolean lines() default false;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says which of the three rules is broken; null counts as blank. */
    final class Validator implements ConstraintValidator<LocalizedContent, LocalizedText> {
        private int max;
        private boolean optional;
        private boolean lines;

        @Override
        public void initialize(LocalizedContent constraint) {
            max = constraint.max();
            optional = constraint.optional();
            lines = constraint.lines();
        }

        @Override
        public boolean isValid(@Nullable LocalizedText text, ConstraintValidatorContext context) {
            if (text == null || text.isBlank()) {
                return optional && (text == null || text.hasNoText());
            }
            for (Translation translation : text.texts().values()) {
                if (!CleanText.Validator.isClean(translation.text(), lines)) {
                    return refuse(context, "{validation.control-characters}");
                }
                if (translation.text().length() > max) {
                    return refuse(context, "{validation.too-long}");
                }
            }
            return true;
        }

        private static boolean refuse(ConstraintValidatorContext context, String message) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
            return false;
        }
    }
}
