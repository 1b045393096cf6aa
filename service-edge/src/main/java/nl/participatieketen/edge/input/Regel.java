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

/** A text on one line: visible characters, with a letter or a digit; {@code null} passes. */
@Documented
@Constraint(validatedBy = Regel.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Regel {

  /** In UTF-16 units. */
  int max() default 500;

  String message() default
      "een tekst van ten hoogste {max} tekens op één regel, met ten minste één letter of cijfer en zonder onzichtbare tekens";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Tells whether a text is one. */
  final class Check implements ConstraintValidator<Regel, String> {

    private int max;

    @Override
    public void initialize(Regel regel) {
      max = regel.max();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text == null
          || text.length() <= max
              && Characters.areVisible(text)
              && Characters.haveLetterOrDigit(text);
    }
  }
}
