package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A goal of a plan; what it is about stands in its {@link Plantekst}.
 *
 * @param doel its code within the plan
 * @param onder the goal that it is a part of, or {@code null}
 * @param tot the day by which it should be reached
 */
public record Plandoel(String doel, @Nullable String onder, LocalDate tot) {}
