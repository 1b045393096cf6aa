package nl.participatieketen.intake.aanmelding;

import java.util.Map;
import java.util.Set;

/**
 * Record an afweging for a step that asks for one.
 *
 * @param afdrukken by question: by what its argument is recognised, without being kept
 * @param elders of these the ones that this professional used in another case
 */
public record Afwegingopdracht(
    String stap, Afweging afweging, Map<String, String> afdrukken, Set<String> elders)
    implements Opdracht {}
