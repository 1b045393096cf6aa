package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a deelnemer was sent back.
 *
 * @param reden code from the werkwijze
 * @param antwoorden to every question of the werkwijze, in its order
 * @param argumenten by question; {@code null} without insight, or after the key was destroyed
 * @param advies what to do next; {@code null} likewise
 */
public record Terugmelding(
    String reden,
    LocalDate gemeldOp,
    List<Antwoord> antwoorden,
    @Nullable Map<String, String> argumenten,
    @Nullable String advies) {

  public Terugmelding {
    antwoorden = List.copyOf(antwoorden);
    argumenten = argumenten == null ? null : Map.copyOf(argumenten);
  }
}
