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
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of a closed list; {@code null} passes. A refusal names them all. */
@Documented
@Constraint(validatedBy = OneOf.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface OneOf {

  /** The codes; left out where {@link #of} knows them. */
  String[] value() default {};

  /** An enum that has the codes. */
  Class<? extends Coded> of() default Coded.class;

  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Tells whether a text is one of them. */
  final class Check implements ConstraintValidator<OneOf, String> {
    private List<String> codes = List.of();

    @Override
    public void initialize(OneOf oneOf) {
      codes = codes(oneOf);
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      if (text == null || codes.contains(text)) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate("een van: " + String.join(", ", codes))
          .addConstraintViolation();
      return false;
    }

    static List<String> codes(OneOf oneOf) {
      Coded[] constants = oneOf.of().getEnumConstants();
      return constants == null
          ? List.of(oneOf.value())
          : Arrays.stream(constants).map(Coded::code).toList();
    }
  }
}
