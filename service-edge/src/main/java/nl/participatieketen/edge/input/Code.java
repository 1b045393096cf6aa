package nl.participatieketen.edge.input;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the contract calls a code; {@code null} passes. */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = Forms.CODE)
@ReportAsSingleViolation
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Code {

  String message() default
      "een code van 1 tot en met 64 kleine letters, cijfers en streepjes, die met een letter begint";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
