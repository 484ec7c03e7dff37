package org.sharedpen.command.unit;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A date on which a lesson can be: in this century. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SchoolDate.Check.class)
@interface SchoolDate {
    String message() default "This is no date for a lesson.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Holds it against the century. */
    final class Check implements ConstraintValidator<SchoolDate, LocalDate> {
        @Override
        public boolean isValid(@Nullable LocalDate date, ConstraintValidatorContext context) {
            return date == null || (date.getYear() >= 2000 && date.getYear() < 2100);
        }
    }
}
