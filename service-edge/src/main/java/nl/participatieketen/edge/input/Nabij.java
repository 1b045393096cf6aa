package nl.participatieketen.edge.input;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.participatieketen.werkwijze.Duur;
import org.jspecify.annotations.Nullable;

/**
 * A day, or a point in time, of something that a person does or plans: within ten years of today.
 * What the case says of it, such as that nothing happened before it began, is for the decision;
 * {@code null} passes.
 */
@Documented
@Constraint(validatedBy = {Nabij.Day.class, Nabij.Instant.class})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Nabij {

  String message() default "een dag ten hoogste tien jaar voor of na vandaag";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Tells whether a day is near. */
  final class Day implements ConstraintValidator<Nabij, LocalDate> {
    private static final int YEARS = 10;

    @Override
    public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
      return day == null || isNear(day, context);
    }

    static boolean isNear(LocalDate day, ConstraintValidatorContext context) {
      LocalDate today =
          LocalDate.ofInstant(context.getClockProvider().getClock().instant(), Duur.TIJDZONE);
      return !day.isBefore(today.minusYears(YEARS)) && !day.isAfter(today.plusYears(YEARS));
    }
  }

  /** Tells whether a point in time is on a near day. */
  final class Instant implements ConstraintValidator<Nabij, OffsetDateTime> {
    @Override
    public boolean isValid(@Nullable OffsetDateTime time, ConstraintValidatorContext context) {
      return time == null
          || Day.isNear(LocalDate.ofInstant(time.toInstant(), Duur.TIJDZONE), context);
    }
  }
}
