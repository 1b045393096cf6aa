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
import nl.participatieketen.werkwijze.Duur;
import org.jspecify.annotations.Nullable;

/** A day on which a living person can be born: before today; {@code null} passes. */
@Documented
@Constraint(validatedBy = Geboortedatum.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Geboortedatum {

  String message() default "een geboortedatum als 1987-06-05, vanaf 1900 en voor vandaag";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Tells whether a day is one. */
  final class Check implements ConstraintValidator<Geboortedatum, LocalDate> {
    @Override
    public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
      return day == null
          || Scalar.isInReach(day)
              && day.isBefore(
                  LocalDate.ofInstant(
                      context.getClockProvider().getClock().instant(), Duur.TIJDZONE));
    }
  }
}
