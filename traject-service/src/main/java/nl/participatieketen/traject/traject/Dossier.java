package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.participatieketen.werkwijze.Werkwijzeversie;

/**
 * What stays with a traject.
 *
 * @param afzender the organisatie that sent the deelnemer, and gets a terugmelding
 * @param werkwijze the version under which the case began, and keeps
 * @param ronde the how-manieth time the aanmelding was sent to a traject
 * @param uiterlijkTot the last day of the longest duration
 * @param termijnVerstreken whether that day has been found to have passed
 * @param uitgevallen the plaatsingen that ended early
 */
public record Dossier(
    UUID deelnemerId,
    UUID aanmeldingId,
    String afzender,
    Werkwijzeversie werkwijze,
    String route,
    int ronde,
    LocalDate gestartOp,
    LocalDate uiterlijkTot,
    boolean termijnVerstreken,
    Set<UUID> uitgevallen) {

  public Dossier {
    uitgevallen = Set.copyOf(uitgevallen);
  }

  Dossier metTermijnVerstreken() {
    return met(true, uitgevallen);
  }

  Dossier metUitgevallen(UUID plaatsingId) {
    Set<UUID> nieuw = new HashSet<>(uitgevallen);
    nieuw.add(plaatsingId);
    return met(termijnVerstreken, nieuw);
  }

  private Dossier met(boolean verstreken, Set<UUID> plaatsingen) {
    return new Dossier(
        deelnemerId,
        aanmeldingId,
        afzender,
        werkwijze,
        route,
        ronde,
        gestartOp,
        uiterlijkTot,
        verstreken,
        plaatsingen);
  }
}
