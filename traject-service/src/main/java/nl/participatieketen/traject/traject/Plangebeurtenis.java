package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Sensitive;
import org.jspecify.annotations.Nullable;

/** What has happened to the plan of a traject and to what is used for the deelnemer. */
public sealed interface Plangebeurtenis extends Gebeurtenis {

  /**
   * The plan must be there by then.
   *
   * @param uiterlijk the last day on which it is in time
   */
  record PlanGevraagd(LocalDate uiterlijk) implements Plangebeurtenis {}

  /**
   * A version of the plan; it holds once everyone has signed.
   *
   * @param versie 1 for the first
   * @param ondertekenaars roles of the werkwijze, or deelnemer
   * @param stilstandOp see {@link Beweging}
   */
  record PlanOpgesteld(
      int versie,
      LocalDate opgesteldOp,
      List<Plandoel> doelen,
      List<Planinstrument> instrumenten,
      List<String> ondertekenaars,
      @Nullable LocalDate stilstandOp,
      @Sensitive @Nullable Plantekst tekst)
      implements Plangebeurtenis {}

  /**
   * @param medewerker who signed, or who recorded that the deelnemer signed
   */
  record PlanOndertekend(int versie, String ondertekenaar, String medewerker, LocalDate op)
      implements Plangebeurtenis {}

  /**
   * Everyone has signed: from now on this version holds.
   *
   * @param stilstandOp see {@link Beweging}
   */
  record PlanVastgesteld(int versie, LocalDate op, @Nullable LocalDate stilstandOp)
      implements Plangebeurtenis {}

  /**
   * @param stand code from the werkwijze
   * @param stilstandOp see {@link Beweging}
   */
  record DoelBijgewerkt(
      String doel,
      String stand,
      LocalDate op,
      @Nullable LocalDate stilstandOp,
      @Sensitive @Nullable String toelichting)
      implements Plangebeurtenis {}

  /**
   * @param uiterlijkTot the last day, or {@code null} where there is none
   * @param telt whether it takes a place under a ceiling
   * @param euro what it costs, or {@code null} where that is not known
   * @param stilstandOp see {@link Beweging}
   */
  record InstrumentIngezet(
      String instrument,
      LocalDate van,
      @Nullable LocalDate uiterlijkTot,
      boolean telt,
      @Nullable String euro,
      @Nullable LocalDate stilstandOp)
      implements Plangebeurtenis {}

  /**
   * How long something is used at least, and usually.
   *
   * @param minimaalTot before this day it ends only for a reason
   * @param gebruikelijkTot the last day that is not remarkable
   */
  record InstrumentduurBepaald(
      String instrument, @Nullable LocalDate minimaalTot, @Nullable LocalDate gebruikelijkTot)
      implements Plangebeurtenis {}

  /**
   * @param reden code from the werkwijze; termijn or traject where nobody ended it
   * @param stilstandOp see {@link Beweging}
   */
  record InstrumentAfgelopen(
      String instrument,
      LocalDate op,
      String reden,
      @Nullable LocalDate stilstandOp,
      @Sensitive @Nullable String toelichting)
      implements Plangebeurtenis {}

  /** The place under the ceiling is free for another. */
  record PlekVrijgegeven(String instrument, LocalDate op) implements Plangebeurtenis {}

  /** The names under which they are stored. */
  Map<String, Class<? extends Gebeurtenis>> NAMEN =
      Map.ofEntries(
          Map.entry("plan-gevraagd", PlanGevraagd.class),
          Map.entry("plan-opgesteld", PlanOpgesteld.class),
          Map.entry("plan-ondertekend", PlanOndertekend.class),
          Map.entry("plan-vastgesteld", PlanVastgesteld.class),
          Map.entry("doel-bijgewerkt", DoelBijgewerkt.class),
          Map.entry("instrument-ingezet", InstrumentIngezet.class),
          Map.entry("instrumentduur-bepaald", InstrumentduurBepaald.class),
          Map.entry("instrument-afgelopen", InstrumentAfgelopen.class),
          Map.entry("plek-vrijgegeven", PlekVrijgegeven.class));
}
