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
import nl.participatieketen.werkwijze.BrpDatum;
import nl.participatieketen.werkwijze.Duur;
import org.jspecify.annotations.Nullable;

/**
 * When a living person can be born, as far as the BRP knows it: since 1900 and before today; {@code
 * null} passes.
 */
@Documented
@Constraint(validatedBy = Geboortedatum.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Geboortedatum {

  String message() default
      "een geboortedatum als 1987-06-05, vanaf 1900 en voor vandaag; 1987-06 of 1987 waar de BRP niet meer weet";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Tells whether a date is one. */
  final class Check implements ConstraintValidator<Geboortedatum, BrpDatum> {
    @Override
    public boolean isValid(@Nullable BrpDatum date, ConstraintValidatorContext context) {
      return date == null
          || Scalar.isInReach(date.vroegst())
              && date.vroegst()
                  .isBefore(
                      LocalDate.ofInstant(
                          context.getClockProvider().getClock().instant(), Duur.TIJDZONE));
    }
  }
}
