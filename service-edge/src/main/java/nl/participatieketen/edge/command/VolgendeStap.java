package nl.participatieketen.edge.command;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that may be done next with a resource.
 *
 * @param step the sub-resource to POST to
 * @param description in Dutch
 * @param rollen who may
 * @param uiterlijk the last day on which it is in time (Europe/Amsterdam), or {@code null} where
 *     nothing presses
 */
public record VolgendeStap(
    String stap, String omschrijving, List<String> rollen, @Nullable LocalDate uiterlijk) {}
