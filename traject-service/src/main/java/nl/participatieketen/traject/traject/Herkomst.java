package nl.participatieketen.traject.traject;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Werkwijzeversie;

/**
 * Where a traject came from; it never changes.
 *
 * @param afzender the organisatie that sent the deelnemer, and gets a terugmelding
 * @param werkwijze the version under which the case began, and keeps
 * @param ronde the how-manieth time the aanmelding was sent to a traject
 */
public record Herkomst(
    UUID deelnemerId,
    UUID aanmeldingId,
    String afzender,
    Werkwijzeversie werkwijze,
    String route,
    int ronde) {

  /** The traject that this begins. */
  public UUID trajectId() {
    return TrajectSoort.id(afzender, aanmeldingId, ronde);
  }

  /** In what a case that another tells of is not this one, in Dutch; empty where it is. */
  public List<String> verschillenMet(Herkomst ander) {
    return Stream.of(
            verschil("aanmelding", aanmeldingId, ander.aanmeldingId),
            verschil("deelnemer", deelnemerId, ander.deelnemerId),
            verschil("afzender", afzender, ander.afzender),
            verschil("werkwijze", werkwijze, ander.werkwijze),
            verschil("route", route, ander.route),
            verschil("ronde", ronde, ander.ronde))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> verschil(String wat, Object een, Object ander) {
    return een.equals(ander) ? Optional.empty() : Optional.of(wat);
  }
}
