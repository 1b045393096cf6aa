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
 * A name of a person or an organisation: one line of visible characters, with a letter; {@code
 * null} passes.
 */
@Documented
@Constraint(validatedBy = Naam.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Naam {

  /** In UTF-16 units. */
  int max() default 200;

  String message() default
      "een naam van ten hoogste {max} tekens op één regel, met ten minste één letter en zonder onzichtbare tekens";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Tells whether a text is one. */
  final class Check implements ConstraintValidator<Naam, String> {

    private int max;

    @Override
    public void initialize(Naam naam) {
      max = naam.max();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text == null
          || text.length() <= max && Characters.areVisible(text) && Characters.haveLetter(text);
    }
  }
}
