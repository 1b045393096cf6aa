package nl.participatieketen.intake.aanmelding;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An afweging that was recorded.
 *
 * @param uitkomst the code of an {@link nl.participatieketen.intake.afweging.Uitkomst}
 * @param door who weighed
 * @param afdrukken by what its arguments are recognised, by question
 * @param afweging {@code null} without insight
 * @param weging {@code null} without insight
 */
public record Afgewogen(
    String stap,
    LocalDate op,
    String uitkomst,
    String door,
    Map<String, String> afdrukken,
    @Nullable Afweging afweging,
    @Nullable Weging weging) {}
