package nl.participatieketen.intake.aanmelding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What goes on around the steps.
 *
 * @param pauze {@code null} while the case goes on
 * @param toewijzingen the medewerker by role of the werkwijze
 * @param bezettePlek the route of which this case holds a place, or waits for one, or {@code null}
 * @param afwegingen from old to new
 * @param ookBekendAls the ids of deelnemers who are the same person
 */
public record Rond(
    @Nullable Pauze pauze,
    List<Koppeling> koppelingen,
    List<Vrijstelling> vrijstellingen,
    Map<String, String> toewijzingen,
    @Nullable String bezettePlek,
    List<Afgewogen> afwegingen,
    List<UUID> ookBekendAls) {

  static final Rond NIETS =
      new Rond(null, List.of(), List.of(), Map.of(), null, List.of(), List.of());

  public Rond {
    koppelingen = List.copyOf(koppelingen);
    vrijstellingen = List.copyOf(vrijstellingen);
    toewijzingen = Map.copyOf(toewijzingen);
    afwegingen = List.copyOf(afwegingen);
    ookBekendAls = List.copyOf(ookBekendAls);
  }

  Rond met(@Nullable Pauze nieuw) {
    return new Rond(
        nieuw, koppelingen, vrijstellingen, toewijzingen, bezettePlek, afwegingen, ookBekendAls);
  }

  Rond met(Koppeling nieuw) {
    return new Rond(
        pauze,
        plus(koppelingen, nieuw),
        vrijstellingen,
        toewijzingen,
        bezettePlek,
        afwegingen,
        ookBekendAls);
  }

  Rond met(Vrijstelling nieuw) {
    return new Rond(
        pauze,
        koppelingen,
        plus(vrijstellingen, nieuw),
        toewijzingen,
        bezettePlek,
        afwegingen,
        ookBekendAls);
  }

  Rond metToewijzing(String rol, String medewerker) {
    Map<String, String> samen = new HashMap<>(toewijzingen);
    samen.put(rol, medewerker);
    return new Rond(
        pauze, koppelingen, vrijstellingen, samen, bezettePlek, afwegingen, ookBekendAls);
  }

  Rond metPlek(@Nullable String route) {
    return new Rond(
        pauze, koppelingen, vrijstellingen, toewijzingen, route, afwegingen, ookBekendAls);
  }

  Rond met(Afgewogen nieuw) {
    return new Rond(
        pauze,
        koppelingen,
        vrijstellingen,
        toewijzingen,
        bezettePlek,
        plus(afwegingen, nieuw),
        ookBekendAls);
  }

  Rond metDezelfde(UUID deelnemerId) {
    return new Rond(
        pauze,
        koppelingen,
        vrijstellingen,
        toewijzingen,
        bezettePlek,
        afwegingen,
        plus(ookBekendAls, deelnemerId));
  }

  private static <T> List<T> plus(List<T> lijst, T nieuw) {
    List<T> samen = new ArrayList<>(lijst);
    samen.add(nieuw);
    return samen;
  }
}
