package nl.participatieketen.intake.aanmelding;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a traject sent someone back.
 *
 * @param reden code from the werkwijze
 * @param antwoorden per question of the werkwijze
 * @param argumentatie where the arguments and the advice are fetched; they are too sensitive to
 *     travel
 */
public record Terugkomst(
    UUID trajectId, String reden, List<Antwoord> antwoorden, @Nullable URI argumentatie) {

  public Terugkomst {
    antwoorden = List.copyOf(antwoorden);
  }

  /** What was answered to one question. */
  public record Antwoord(String vraag, boolean ja) {}
}
