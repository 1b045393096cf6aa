package nl.participatieketen.intake.bevoegdheid;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** On a door: only who may do this according to {@link Bevoegdheid} comes in. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@PreAuthorize("T(nl.participatieketen.intake.bevoegdheid.Bevoegdheid).mag(principal, '{value}')")
public @interface Mag {
  Handeling value();
}
