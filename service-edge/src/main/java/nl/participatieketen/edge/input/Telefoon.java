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
import org.jspecify.annotations.Nullable;

/**
 * A telephone number of 8 to 15 digits (E.164), also with spaces, hyphens and brackets; {@code
 * null} passes.
 */
@Documented
@Constraint(validatedBy = Telefoon.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Telefoon {

  String message() default
      "een telefoonnummer van 8 tot en met 15 cijfers, met hooguit een + ervoor en spaties, streepjes en haakjes ertussen";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Tells whether a text is one. */
  final class Check implements ConstraintValidator<Telefoon, String> {

    private static final int MOST_CHARACTERS = 30;

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      if (text == null) {
        return true;
      }
      String number = text.startsWith("+") ? text.substring(1) : text;
      long digits = number.chars().filter(Check::isDigit).count();
      return text.length() <= MOST_CHARACTERS
          && digits >= 8
          && digits <= 15
          && number.chars().allMatch(c -> isDigit(c) || " -()".indexOf(c) >= 0);
    }

    private static boolean isDigit(int c) {
      return c >= '0' && c <= '9';
    }
  }
}
