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

/**
 * An opaque id of a person, as the contract has it: no BSN and no e-mail address; {@code null}
 * passes.
 */
@Documented
@Constraint(validatedBy = {})
@Pattern(regexp = Forms.MEDEWERKER)
@ReportAsSingleViolation
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Medewerker {

  String message() default
      "het id van een medewerker: 1 tot en met 64 letters, cijfers, punten en streepjes; geen BSN en geen e-mailadres";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
