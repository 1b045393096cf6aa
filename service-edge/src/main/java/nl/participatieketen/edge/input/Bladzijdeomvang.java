package nl.participatieketen.edge.input;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How many items a page of a list may have. */
@Documented
@Constraint(validatedBy = {})
@Min(1)
@Max(Bladzijdeomvang.MOST)
@ReportAsSingleViolation
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface Bladzijdeomvang {

  /** The most items on a page. */
  int MOST = 200;

  String message() default "een getal van 1 tot en met 200";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
