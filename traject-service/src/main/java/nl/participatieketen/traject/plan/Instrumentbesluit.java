package nl.participatieketen.traject.plan;

import static java.util.Objects.requireNonNull;
import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.plafond.Ruimte;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Inzetting;
import nl.participatieketen.traject.traject.LopendTraject;
import nl.participatieketen.traject.traject.PlanOpdracht.BeeindigInstrument;
import nl.participatieketen.traject.traject.PlanOpdracht.MeldPlekVrij;
import nl.participatieketen.traject.traject.PlanOpdracht.ZetInstrumentIn;
import nl.participatieketen.traject.traject.Plangebeurtenis.InstrumentAfgelopen;
import nl.participatieketen.traject.traject.Plangebeurtenis.InstrumentIngezet;
import nl.participatieketen.traject.traject.Plangebeurtenis.InstrumentduurBepaald;
import nl.participatieketen.traject.traject.Plangebeurtenis.PlekVrijgegeven;
import nl.participatieketen.traject.traject.Planversie;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.Weigering;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Keuzelijst;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.menukaart.Instrument;
import nl.participatieketen.werkwijze.traject.Looptijd;
import org.jspecify.annotations.Nullable;

/** Decides on what of the menukaart is used for a deelnemer. */
public final class Instrumentbesluit {

  private Instrumentbesluit() {}

  public static Decision<Gebeurtenis> zetIn(LopendTraject lopend, ZetInstrumentIn o) {
    if (lopend.plan().lopend(o.instrument()).isPresent()) {
      return refuse("instrument-loopt", "Dit wordt al ingezet.");
    }
    return buiten(lopend, o.van())
        .or(() -> Menukaart.belet(lopend, o.instrument()))
        .or(() -> nietInPlan(lopend, o))
        .orElseGet(() -> ingezet(lopend, o));
  }

  static Optional<Decision<Gebeurtenis>> buiten(LopendTraject lopend, @Nullable LocalDate van) {
    var dossier = lopend.dossier();
    return van == null || !van.isBefore(dossier.gestartOp()) && !van.isAfter(dossier.uiterlijkTot())
        ? Optional.empty()
        : Optional.of(
            refuse(
                "buiten-het-traject",
                "Het traject duurt van %s tot en met %s."
                    .formatted(dossier.gestartOp(), dossier.uiterlijkTot())));
  }

  private static Optional<Decision<Gebeurtenis>> nietInPlan(
      LopendTraject lopend, ZetInstrumentIn o) {
    Planversie geldend = lopend.plan().geldend();
    boolean mag =
        lopend.werkwijze().traject().plan() == null
            || geldend != null && geldend.bevat(o.instrument());
    return mag
        ? Optional.empty()
        : Optional.of(
            refuse(
                "niet-in-plan",
                geldend == null
                    ? "Er geldt nog geen plan; stel het op en laat het ondertekenen."
                    : "Dit staat niet in het plan; pas eerst het plan aan."));
  }

  private static Decision<Gebeurtenis> ingezet(LopendTraject lopend, ZetInstrumentIn o) {
    Instrument instrument = requireNonNull(lopend.werkwijze().menukaart().get(o.instrument()));
    Looptijd duur = instrument.duur();
    Duur hoogstens = duur == null ? null : duur.maximaal();
    LocalDate tot = hoogstens == null ? null : hoogstens.laatsteDag(o.van());
    LocalDate trajectTot = lopend.dossier().uiterlijkTot();
    var ingezet =
        new InstrumentIngezet(
            o.instrument(),
            o.van(),
            tot != null && tot.isAfter(trajectTot) ? trajectTot : tot,
            ruimte(lopend.werkwijze(), o.instrument(), o.urenPerWeek()) != null,
            instrument.kosten() == null ? null : instrument.kosten().euro().toPlainString(),
            lopend.stilstandOp(o.van()));
    return duur == null || duur.minimaal() == null && duur.gebruikelijk() == null
        ? accept(ingezet)
        : accept(
            ingezet,
            new InstrumentduurBepaald(
                o.instrument(),
                duur.minimaal() == null ? null : duur.minimaal().laatsteDag(o.van()),
                duur.gebruikelijk() == null ? null : duur.gebruikelijk().laatsteDag(o.van())));
  }

  public static Decision<Gebeurtenis> beeindig(LopendTraject lopend, BeeindigInstrument o) {
    Inzetting inzetting = lopend.plan().lopend(o.instrument()).orElse(null);
    if (inzetting == null) {
      return refuse("instrument-loopt-niet", "Dit wordt nu niet ingezet.");
    }
    LocalDate minimaal = inzetting.minimaalTot();
    if (o.toelichting() == null && minimaal != null && lopend.vandaag().isBefore(minimaal)) {
      return Weigering.argumentNodig(
          "voor-minimum", "Dit duurt ten minste tot en met %s.".formatted(minimaal));
    }
    Keuzelijst redenen = lopend.werkwijze().traject().instrumentredenen();
    return redenen.kent(o.reden())
        ? accept(
            new InstrumentAfgelopen(
                o.instrument(), lopend.vandaag(), o.reden(), lopend.stilstandOp(), o.toelichting()))
        : Weigering.onbekendeKeuze("reden", redenen.codes());
  }

  /** What an instrument takes under its ceiling, or {@code null} where there is none. */
  public static @Nullable Ruimte ruimte(
      Werkwijze werkwijze, String instrument, @Nullable Integer urenPerWeek) {
    Instrument gekend = werkwijze.menukaart().get(instrument);
    return gekend == null
        ? null
        : Ruimte.van(gekend.plafond(), urenPerWeek, werkwijze.organisatie().volleWeek());
  }

  /** The place under the ceiling was given back. */
  public static Decision<Gebeurtenis> plekVrij(Stand stand, MeldPlekVrij o, Asker asker) {
    return stand instanceof Stand.Bekend bekend
            && bekend.dossier().plan().instrumenten().get(o.instrument())
                instanceof Inzetting inzetting
            && inzetting.moetVrij()
        ? accept(new PlekVrijgegeven(o.instrument(), asker.today()))
        : refuse("geen-plek", "Er is geen plek om vrij te geven.");
  }
}
