package nl.participatieketen.intake.aanmelding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When and where a step will be done.
 *
 * @param plaats {@code null} without insight, or where it was not said
 */
public record Afspraak(Instant tijdstip, @Nullable String plaats) {}
