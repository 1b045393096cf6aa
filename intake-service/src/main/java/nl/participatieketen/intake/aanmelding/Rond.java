package nl.participatieketen.intake.aanmelding;

import java.time.Instant;
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
 * @param plekOpgegeven since when the place of {@code bezettePlek} is given up, or {@code null}
 * @param plekVervallenTot what a route gave until then is not used any more, or {@code null}
 */
public record Rond(
    @Nullable Pauze pauze,
    List<Koppeling> koppelingen,
    List<Vrijstelling> vrijstellingen,
    Map<String, String> toewijzingen,
    @Nullable String bezettePlek,
    List<Afgewogen> afwegingen,
    List<UUID> ookBekendAls,
    @Nullable Instant plekOpgegeven,
    @Nullable Instant plekVervallenTot) {

  static final Rond NIETS =
      new Rond(null, List.of(), List.of(), Map.of(), null, List.of(), List.of(), null, null);

  public Rond {
    koppelingen = List.copyOf(koppelingen);
    vrijstellingen = List.copyOf(vrijstellingen);
    toewijzingen = Map.copyOf(toewijzingen);
    afwegingen = List.copyOf(afwegingen);
    ookBekendAls = List.copyOf(ookBekendAls);
  }

  Rond met(@Nullable Pauze nieuw) {
    return new Rond(
        nieuw,
        koppelingen,
        vrijstellingen,
        toewijzingen,
        bezettePlek,
        afwegingen,
        ookBekendAls,
        plekOpgegeven,
        plekVervallenTot);
  }

  Rond met(Koppeling nieuw) {
    return new Rond(
        pauze,
        plus(koppelingen, nieuw),
        vrijstellingen,
        toewijzingen,
        bezettePlek,
        afwegingen,
        ookBekendAls,
        plekOpgegeven,
        plekVervallenTot);
  }

  Rond met(Vrijstelling nieuw) {
    return new Rond(
        pauze,
        koppelingen,
        plus(vrijstellingen, nieuw),
        toewijzingen,
        bezettePlek,
        afwegingen,
        ookBekendAls,
        plekOpgegeven,
        plekVervallenTot);
  }

  Rond metToewijzing(String rol, String medewerker) {
    Map<String, String> samen = new HashMap<>(toewijzingen);
    samen.put(rol, medewerker);
    return new Rond(
        pauze,
        koppelingen,
        vrijstellingen,
        samen,
        bezettePlek,
        afwegingen,
        ookBekendAls,
        plekOpgegeven,
        plekVervallenTot);
  }

  Rond metPlek(@Nullable String route) {
    return new Rond(
        pauze,
        koppelingen,
        vrijstellingen,
        toewijzingen,
        route,
        afwegingen,
        ookBekendAls,
        null,
        plekVervallenTot);
  }

  Rond met(Afgewogen nieuw) {
    return new Rond(
        pauze,
        koppelingen,
        vrijstellingen,
        toewijzingen,
        bezettePlek,
        plus(afwegingen, nieuw),
        ookBekendAls,
        plekOpgegeven,
        plekVervallenTot);
  }

  Rond metDezelfde(UUID deelnemerId) {
    return new Rond(
        pauze,
        koppelingen,
        vrijstellingen,
        toewijzingen,
        bezettePlek,
        afwegingen,
        plus(ookBekendAls, deelnemerId),
        plekOpgegeven,
        plekVervallenTot);
  }

  Rond metPlekOpgegeven(Instant sinds) {
    return new Rond(
        pauze,
        koppelingen,
        vrijstellingen,
        toewijzingen,
        bezettePlek,
        afwegingen,
        ookBekendAls,
        sinds,
        plekVervallenTot);
  }

  Rond metPlekVervallen(Instant tot) {
    return new Rond(
        pauze,
        koppelingen,
        vrijstellingen,
        toewijzingen,
        bezettePlek,
        afwegingen,
        ookBekendAls,
        plekOpgegeven,
        isVervallen(tot) ? plekVervallenTot : tot);
  }

  /** Whether what a route gave then is not used any more. */
  public boolean isVervallen(Instant sinds) {
    return plekVervallenTot != null && !sinds.isAfter(plekVervallenTot);
  }

  private static <T> List<T> plus(List<T> lijst, T nieuw) {
    List<T> samen = new ArrayList<>(lijst);
    samen.add(nieuw);
    return samen;
  }
}
