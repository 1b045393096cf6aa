package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.jspecify.annotations.Nullable;

/**
 * What stays with a traject.
 *
 * @param uitgevallen the plaatsingen that ended early
 * @param pauze {@code null} where it does not stand still
 * @param overdracht how the facts of the intake stand, or {@code null} where none go along
 */
public record Dossier(
    Herkomst herkomst,
    Trajectduur duur,
    Set<UUID> uitgevallen,
    Agenda agenda,
    Regiestand regie,
    Fasenstand fasen,
    Planstand plan,
    Begeleidingsstand begeleiding,
    @Nullable Pauze pauze,
    Eindestand einde,
    @Nullable Overdrachtstand overdracht) {

  public Dossier {
    uitgevallen = Set.copyOf(uitgevallen);
  }

  static Dossier nieuw(Herkomst herkomst, Trajectduur duur) {
    return new Dossier(
        herkomst,
        duur,
        Set.of(),
        Agenda.LEEG,
        Regiestand.LEEG,
        Fasenstand.LEEG,
        Planstand.LEEG,
        Begeleidingsstand.LEEG,
        null,
        Eindestand.LEEG,
        null);
  }

  public UUID deelnemerId() {
    return herkomst.deelnemerId();
  }

  public UUID aanmeldingId() {
    return herkomst.aanmeldingId();
  }

  /** The organisatie that sent the deelnemer, and gets a terugmelding. */
  public String afzender() {
    return herkomst.afzender();
  }

  /** The version under which the case began, and keeps. */
  public Werkwijzeversie werkwijze() {
    return herkomst.werkwijze();
  }

  public String route() {
    return herkomst.route();
  }

  public int ronde() {
    return herkomst.ronde();
  }

  public LocalDate gestartOp() {
    return duur.gestartOp();
  }

  /** The last day of the longest duration. */
  public LocalDate uiterlijkTot() {
    return duur.uiterlijkTot();
  }

  /** Whether that day has been found to have passed. */
  public boolean termijnVerstreken() {
    return duur.verstreken();
  }

  public Map<String, String> feiten() {
    return begeleiding.feiten();
  }

  Dossier met(Trajectduur nieuw) {
    return new Dossier(
        herkomst,
        nieuw,
        uitgevallen,
        agenda,
        regie,
        fasen,
        plan,
        begeleiding,
        pauze,
        einde,
        overdracht);
  }

  Dossier metUitgevallen(UUID plaatsingId) {
    Set<UUID> alle = new HashSet<>(uitgevallen);
    alle.add(plaatsingId);
    return new Dossier(
        herkomst, duur, alle, agenda, regie, fasen, plan, begeleiding, pauze, einde, overdracht);
  }

  Dossier met(Agenda nieuw) {
    return new Dossier(
        herkomst,
        duur,
        uitgevallen,
        nieuw,
        regie,
        fasen,
        plan,
        begeleiding,
        pauze,
        einde,
        overdracht);
  }

  Dossier agenda(UnaryOperator<Agenda> wijziging) {
    return met(wijziging.apply(agenda));
  }

  Dossier met(Regiestand nieuw) {
    return new Dossier(
        herkomst,
        duur,
        uitgevallen,
        agenda,
        nieuw,
        fasen,
        plan,
        begeleiding,
        pauze,
        einde,
        overdracht);
  }

  Dossier met(Fasenstand nieuw) {
    return new Dossier(
        herkomst,
        duur,
        uitgevallen,
        agenda,
        regie,
        nieuw,
        plan,
        begeleiding,
        pauze,
        einde,
        overdracht);
  }

  Dossier met(Planstand nieuw) {
    return new Dossier(
        herkomst,
        duur,
        uitgevallen,
        agenda,
        regie,
        fasen,
        nieuw,
        begeleiding,
        pauze,
        einde,
        overdracht);
  }

  Dossier met(Begeleidingsstand nieuw) {
    return new Dossier(
        herkomst, duur, uitgevallen, agenda, regie, fasen, plan, nieuw, pauze, einde, overdracht);
  }

  Dossier metPauze(@Nullable Pauze nieuw) {
    return new Dossier(
        herkomst,
        duur,
        uitgevallen,
        agenda,
        regie,
        fasen,
        plan,
        begeleiding,
        nieuw,
        einde,
        overdracht);
  }

  Dossier met(Eindestand nieuw) {
    return new Dossier(
        herkomst,
        duur,
        uitgevallen,
        agenda,
        regie,
        fasen,
        plan,
        begeleiding,
        pauze,
        nieuw,
        overdracht);
  }

  Dossier met(Overdrachtstand nieuw) {
    return new Dossier(
        herkomst, duur, uitgevallen, agenda, regie, fasen, plan, begeleiding, pauze, einde, nieuw);
  }

  /** The same with what was known before the traject began. */
  Dossier metBekend(Dossier eerder) {
    return new Dossier(
        herkomst,
        duur,
        uitgevallen,
        agenda.metSignalen(eerder.agenda()),
        regie,
        fasen,
        plan,
        eerder.begeleiding(),
        pauze,
        einde,
        eerder.overdracht());
  }
}
