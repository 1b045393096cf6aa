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

/** Free text, of one line or more, with a letter or a digit; {@code null} passes. */
@Documented
@Constraint(validatedBy = Tekst.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Tekst {

  /** In UTF-16 units. */
  int max() default 10_000;

  /** The fewest characters, not counting white space around them. */
  int min() default 1;

  String message() default
      "een tekst van {min} tot en met {max} tekens, met ten minste één letter of cijfer en zonder stuurtekens";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Tells whether a text is one. */
  final class Check implements ConstraintValidator<Tekst, String> {

    private int max;
    private int min;

    @Override
    public void initialize(Tekst tekst) {
      max = tekst.max();
      min = tekst.min();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text == null
          || text.length() <= max
              && Characters.areClean(text)
              && Characters.haveLetterOrDigit(text)
              && Characters.count(text) >= min;
    }
  }
}
