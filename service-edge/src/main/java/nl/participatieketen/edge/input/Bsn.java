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

/** Nine digits that pass the elfproef; {@code null} passes. */
@Documented
@Constraint(validatedBy = Bsn.Elfproef.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Bsn {

  String message() default "een burgerservicenummer van negen cijfers dat aan de elfproef voldoet";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** The last digit counts against the other eight, weighed 9 down to 2, modulo 11. */
  final class Elfproef implements ConstraintValidator<Bsn, String> {
    @Override
    public boolean isValid(@Nullable String bsn, ConstraintValidatorContext context) {
      return bsn == null || klopt(bsn);
    }

    static boolean klopt(String bsn) {
      if (!Forms.NINE_DIGITS.matcher(bsn).matches() || bsn.equals("000000000")) {
        return false;
      }
      int som = -Character.digit(bsn.charAt(8), 10);
      for (int i = 0; i < 8; i++) {
        som += (9 - i) * Character.digit(bsn.charAt(i), 10);
      }
      return som % 11 == 0;
    }
  }
}
