package nl.participatieketen.traject.besluit;

import java.util.function.Function;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decider;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.agenda.Termijnbesluit;
import nl.participatieketen.traject.begeleiding.Begeleidingsbesluit;
import nl.participatieketen.traject.begin.Startbesluit;
import nl.participatieketen.traject.einde.Eindebesluit;
import nl.participatieketen.traject.einde.Plaatsingsbesluit;
import nl.participatieketen.traject.fase.Faseverdeling;
import nl.participatieketen.traject.nazorg.Nazorgbesluit;
import nl.participatieketen.traject.overdracht.Overdrachtbesluit;
import nl.participatieketen.traject.plan.Instrumentbesluit;
import nl.participatieketen.traject.plan.Planbesluit;
import nl.participatieketen.traject.regie.Regiebesluit;
import nl.participatieketen.traject.traject.BegeleidingOpdracht;
import nl.participatieketen.traject.traject.BeginOpdracht;
import nl.participatieketen.traject.traject.EindeOpdracht;
import nl.participatieketen.traject.traject.FaseOpdracht;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.LopendTraject;
import nl.participatieketen.traject.traject.NazorgOpdracht;
import nl.participatieketen.traject.traject.Opdracht;
import nl.participatieketen.traject.traject.OverdrachtOpdracht;
import nl.participatieketen.traject.traject.PlaatsingOpdracht;
import nl.participatieketen.traject.traject.PlanOpdracht;
import nl.participatieketen.traject.traject.RegieOpdracht;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.TermijnOpdracht;
import nl.participatieketen.traject.traject.Toegestaan;
import nl.participatieketen.traject.traject.TrajectSoort;
import nl.participatieketen.traject.traject.VerlengingOpdracht;
import nl.participatieketen.traject.verlenging.Verlengingsbesluit;
import nl.participatieketen.werkwijze.Organisaties;
import nl.participatieketen.werkwijze.Werkwijzen;

/** Decides on a traject: joins the features, each of which decides on what is asked of it. */
public final class Trajectbesluit extends TrajectSoort
    implements Decider<Stand, Opdracht, Gebeurtenis> {

  private final Toegestaan toegestaan;
  private final Startbesluit begin;
  private final Eindebesluit einde;
  private final Plaatsingsbesluit plaatsing;
  private final Nazorgbesluit nazorg;
  private final Overdrachtbesluit overdracht;
  private final Termijnbesluit termijn;

  public Trajectbesluit(Werkwijzen werkwijzen, Organisaties organisaties) {
    this.toegestaan = new Toegestaan(werkwijzen);
    this.begin = new Startbesluit(werkwijzen, organisaties);
    this.einde = new Eindebesluit(toegestaan);
    this.plaatsing = new Plaatsingsbesluit(werkwijzen);
    this.nazorg = new Nazorgbesluit(werkwijzen);
    this.overdracht = new Overdrachtbesluit(werkwijzen);
    this.termijn = new Termijnbesluit(toegestaan);
  }

  @Override
  public Decision<Gebeurtenis> decide(Stand stand, Opdracht opdracht, Asker asker) {
    return switch (opdracht) {
      case BeginOpdracht o -> begin.beslis(stand, o, asker);
      case PlaatsingOpdracht o -> plaatsing.beslis(stand, o);
      case EindeOpdracht o -> einde.beslis(stand, o, asker);
      case FaseOpdracht o -> actief(stand, asker, lopend -> Faseverdeling.beslis(lopend, o));
      case VerlengingOpdracht.Verleng o ->
          actief(stand, asker, lopend -> Verlengingsbesluit.verleng(lopend, o));
      case VerlengingOpdracht.BevestigVerlenging o ->
          lopend(stand, asker, lopend -> Verlengingsbesluit.bevestig(lopend, o));
      case PlanOpdracht.OpPlan o -> actief(stand, asker, lopend -> Planbesluit.beslis(lopend, o));
      case PlanOpdracht.ZetInstrumentIn o ->
          actief(stand, asker, lopend -> Instrumentbesluit.zetIn(lopend, o));
      case PlanOpdracht.BeeindigInstrument o ->
          lopend(stand, asker, lopend -> Instrumentbesluit.beeindig(lopend, o));
      case PlanOpdracht.MeldPlekVrij o -> Instrumentbesluit.plekVrij(stand, o, asker);
      case BegeleidingOpdracht o -> lopend(stand, asker, z -> Begeleidingsbesluit.beslis(z, o));
      case RegieOpdracht o -> lopend(stand, asker, lopend -> Regiebesluit.beslis(lopend, o));
      case NazorgOpdracht o -> nazorg.beslis(stand, o, asker);
      case OverdrachtOpdracht o -> overdracht.beslis(stand, o, asker);
      case TermijnOpdracht o -> termijn.beslis(stand, o, asker);
      case Opdracht.Bevestig o -> decide(stand, bevestiging(stand, o), asker);
    };
  }

  /** A stop goes before an extension, where it is not said which of the two is meant. */
  private static Opdracht bevestiging(Stand stand, Opdracht.Bevestig o) {
    boolean overStop =
        o.wat() == null
            ? stand instanceof Stand.Bekend bekend && bekend.dossier().einde().voorstel() != null
            : o.wat().equals("stop");
    return overStop
        ? new EindeOpdracht.BevestigStop(o.akkoord(), o.toelichting())
        : new VerlengingOpdracht.BevestigVerlenging(o.akkoord(), o.toelichting());
  }

  private Decision<Gebeurtenis> actief(
      Stand stand, Asker asker, Function<LopendTraject, Decision<Gebeurtenis>> beslis) {
    return toegestaan.actief(stand, asker, beslis);
  }

  private Decision<Gebeurtenis> lopend(
      Stand stand, Asker asker, Function<LopendTraject, Decision<Gebeurtenis>> beslis) {
    return toegestaan.lopend(stand, asker, beslis);
  }
}
