package nl.participatieketen.werkwijze.verloop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Doel;
import nl.participatieketen.werkwijze.Feit;
import nl.participatieketen.werkwijze.Groep;
import nl.participatieketen.werkwijze.Intake;
import nl.participatieketen.werkwijze.NietVerschenen;
import nl.participatieketen.werkwijze.Oordeel;
import nl.participatieketen.werkwijze.Route;
import nl.participatieketen.werkwijze.Stap;
import nl.participatieketen.werkwijze.Vastlegging;
import nl.participatieketen.werkwijze.Vervolg;
import org.jspecify.annotations.Nullable;

/**
 * What may be done, what must be done before when, and what follows, by the steps of an intake or
 * of a phase. Pure: it keeps nothing, and whoever follows it stores what it answers.
 *
 * <p>A step without a vervolg ends its line; when nothing else is open then, an intake goes on with
 * the groups and a phase is done. Steps that open at once are lines beside each other; a step that
 * several lines lead to opens once.
 */
public final class Verloop {

  private final String begin;
  private final String bijTerugkomst;
  private final Plan plan;
  private final @Nullable Indeling indeling;

  private Verloop(String begin, String bijTerugkomst, Plan plan, @Nullable Indeling indeling) {
    this.begin = begin;
    this.bijTerugkomst = bijTerugkomst;
    this.plan = plan;
    this.indeling = indeling;
  }

  /** The course of an intake. */
  public static Verloop van(
      Intake intake,
      Map<String, Feit> feiten,
      Map<String, Groep> groepen,
      Map<String, Route> routes) {
    String terug = intake.bijTerugmelding();
    return new Verloop(
        intake.begin(),
        terug == null ? intake.begin() : terug,
        new Plan(intake.stappen()),
        new Indeling(groepen, routes, code -> Naam.van(code, feiten)));
  }

  /**
   * The course of the steps of a phase.
   *
   * @param begin the code of the first step
   */
  public static Verloop van(String begin, Map<String, Stap> stappen) {
    return new Verloop(begin, begin, new Plan(stappen), null);
  }

  /** The steps that are open from the start. */
  public List<OpenStap> begin(Voortgang voortgang, LocalDate op) {
    return List.of(plan.open(begin, voortgang, op, false));
  }

  /** The steps that are open when a case comes back; {@code voortgang} holds the moment. */
  public List<OpenStap> heropen(Voortgang voortgang, LocalDate op) {
    return List.of(plan.open(bijTerugkomst, voortgang, op, false));
  }

  /**
   * What follows when {@code stap} has been done. What it must record may have been known before
   * the first time; when it is open once more it must be recorded anew. One that is not open, but
   * was done before and may be done again, only adds to what is known.
   *
   * @param nieuw what became known by it, canonical text by code
   * @param op the day on which it was done
   */
  public Gevolg naStap(Voortgang voortgang, String stap, Map<String, String> nieuw, LocalDate op) {
    if (!plan.kent(stap)) {
      return new Gevolg.NietOpen();
    }
    Stap gedaan = plan.stap(stap);
    Voortgang met = voortgang.metFeiten(nieuw);
    if (!voortgang.open().containsKey(stap)) {
      return gedaan.herhaalbaar() && voortgang.gedaan(stap)
          ? new Gevolg.Verder(List.of())
          : new Gevolg.NietOpen();
    }
    List<String> wachtOp = plan.wachtOp(gedaan, voortgang);
    if (!wachtOp.isEmpty()) {
      return new Gevolg.WachtOp(wachtOp);
    }
    Set<String> ontbreekt = ontbreekt(gedaan, met.feiten());
    ontbreekt.addAll(nietVastgelegd(gedaan, voortgang.gedaan(stap) ? nieuw : met.feiten()));
    return ontbreekt.isEmpty()
        ? kies(gedaan, met.zonderOpen(stap).metMoment(stap, op), op, false)
        : new Gevolg.Ontbreekt(ontbreekt);
  }

  /** What follows when {@code stap} is skipped; what is unknown then counts as not so. */
  public Gevolg naOverslaan(Voortgang voortgang, String stap, LocalDate op) {
    if (!voortgang.open().containsKey(stap)) {
      return new Gevolg.NietOpen();
    }
    return plan.stap(stap).verplicht()
        ? new Gevolg.Verplicht()
        : kies(plan.stap(stap), voortgang.zonderOpen(stap), op, true);
  }

  /** What follows when the deelnemer did not come. */
  public Gevolg naNietVerschenen(Voortgang voortgang, String stap, LocalDate op) {
    OpenStap open = voortgang.open().get(stap);
    if (open == null) {
      return new Gevolg.NietOpen();
    }
    OpenStap nu = open.nogEensNietVerschenen();
    NietVerschenen regel = plan.stap(stap).nietVerschenen();
    int opnieuw = regel == null || regel.opnieuw() == null ? 0 : regel.opnieuw();
    if (regel == null || nu.nietVerschenen() <= opnieuw) {
      return new Gevolg.Opnieuw(nu);
    }
    return regel.daarna() == null
        ? new Gevolg.PersoonBeslist(nu)
        : naar(regel.daarna(), voortgang.zonderOpen(stap), op);
  }

  /** What follows when the last day of {@code stap} has passed. */
  public Gevolg naTermijn(Voortgang voortgang, String stap, LocalDate op) {
    OpenStap open = voortgang.open().get(stap);
    if (open == null) {
      return new Gevolg.NietOpen();
    }
    Doel doel = plan.stap(stap).teLaat();
    return doel == null
        ? new Gevolg.PersoonBeslist(open)
        : naar(doel, voortgang.zonderOpen(stap), op);
  }

  /** Into which group the case falls by what is known now. */
  public Gevolg deelIn(Voortgang voortgang) {
    return indeling == null ? new Gevolg.Klaar() : indeling.deelIn(voortgang.feiten());
  }

  /** What can be done, in the order in which it opened, and then what may be done again. */
  public List<Taak> taken(Voortgang voortgang, LocalDate vandaag) {
    List<Taak> taken = new ArrayList<>();
    voortgang.open().values().forEach(open -> taken.add(taak(voortgang, open, vandaag)));
    plan.stappen().values().stream()
        .filter(Stap::herhaalbaar)
        .filter(stap -> voortgang.gedaan(stap.code()))
        .filter(stap -> !voortgang.open().containsKey(stap.code()))
        .map(stap -> nogEens(voortgang, stap))
        .forEach(taken::add);
    return taken;
  }

  private Taak taak(Voortgang voortgang, OpenStap open, LocalDate vandaag) {
    Stap stap = plan.stap(open.stap());
    return new Taak(
        stap,
        true,
        open.sinds(),
        open.uiterlijk(),
        open.herinneringOp(),
        open.teLaatOp(vandaag),
        plan.wachtOp(stap, voortgang),
        nogNodig(stap, voortgang.feiten()));
  }

  private static Taak nogEens(Voortgang voortgang, Stap stap) {
    LocalDate eerder = voortgang.momenten().getOrDefault(stap.code(), LocalDate.EPOCH);
    return new Taak(stap, false, eerder, null, null, false, List.of(), Set.of());
  }

  private static Set<String> nogNodig(Stap stap, Map<String, String> feiten) {
    Set<String> nodig = ontbreekt(stap, feiten);
    nodig.removeAll(stap.legtVast().keySet());
    return nodig;
  }

  private static Set<String> ontbreekt(Stap stap, Map<String, String> feiten) {
    return onbekend(stap.vereist().stream(), feiten);
  }

  private static Set<String> nietVastgelegd(Stap stap, Map<String, String> feiten) {
    return onbekend(
        stap.legtVast().entrySet().stream()
            .filter(e -> e.getValue() == Vastlegging.VERPLICHT)
            .map(Map.Entry::getKey),
        feiten);
  }

  private static Set<String> onbekend(Stream<String> nodig, Map<String, String> feiten) {
    return nodig
        .filter(feit -> !Feit.isBekend(feit, feiten))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Gevolg kies(Stap stap, Voortgang daarna, LocalDate op, boolean overgeslagen) {
    for (Vervolg vervolg : stap.vervolg()) {
      Oordeel oordeel = vervolg.als().toets(daarna.feiten());
      if (oordeel == Oordeel.WAAR) {
        return naar(vervolg.doel(), daarna, op);
      }
      if (oordeel == Oordeel.ONBEKEND && !overgeslagen) {
        return new Gevolg.Ontbreekt(Indeling.onbekend(vervolg.als(), daarna.feiten()));
      }
    }
    return eindeVanLijn(daarna);
  }

  private Gevolg naar(Doel doel, Voortgang daarna, LocalDate op) {
    return switch (doel) {
      case Doel.Stappen(var codes, var terug) ->
          new Gevolg.Verder(
              codes.stream()
                  .filter(code -> !daarna.open().containsKey(code))
                  .map(code -> plan.open(code, daarna, op, terug))
                  .toList());
      case Doel.Groep(var code) -> metIndeling().inGroep(code, daarna.feiten());
      case Doel.Indeling() -> metIndeling().deelIn(daarna.feiten());
      case Doel.Route(var code) -> metIndeling().opRoute(code, daarna.feiten());
      case Doel.Uitkomst(var code) -> new Gevolg.Uitkomst(code);
      case Doel.Fase(var code) -> new Gevolg.NaarFase(code);
      case Doel.Uitstroom(var code) -> new Gevolg.Uitstroom(code);
      case Doel.Terugmelding(var reden) -> new Gevolg.Terugmelding(reden);
      case Doel.Klaar() -> eindeVanLijn(daarna);
    };
  }

  private Gevolg eindeVanLijn(Voortgang daarna) {
    return daarna.open().isEmpty() ? deelIn(daarna) : new Gevolg.Verder(List.of());
  }

  private Indeling metIndeling() {
    if (indeling == null) {
      throw new IllegalStateException("een fase kent geen groepen of routes");
    }
    return indeling;
  }
}
