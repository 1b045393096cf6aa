package nl.participatieketen.traject.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For who guides deelnemers; which of them does what, the werkwijze says. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@PreAuthorize("hasAnyRole('jobcoach', 'klantmanager', 'wijkteam', 'accountmanager')")
public @interface Begeleider {}
