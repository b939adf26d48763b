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

/**
 * Text without control characters (U+0000 could not be stored at all); tabs and line breaks pass where the field has
 * lines. Emoji, markup and right-to-left text pass: they are kept exactly and shown as text.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CleanText.Validator.class)
public @interface CleanText {
    String message() default "{validation.control-characters}";

    boolean lines() default false;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null is clean. */
    final class Validator implements ConstraintValidator<CleanText, String> {
        private boolean lines;

        @Override
        public void initialize(CleanText constraint) {
            lines = constraint.lines();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || isClean(text, lines);
        }

        /** Whether the text has no control character, nor half of a surrogate pair. */
        static boolean isClean(String text, boolean lines) {
            return text.codePoints().noneMatch(character -> switch (Character.getType(character)) {
                case Character.CONTROL -> !(lines && (character == '\n' || character == '\r' || character == '\t'));
                case Character.SURROGATE -> true;
                default -> false;
            });
        }
    }
}
