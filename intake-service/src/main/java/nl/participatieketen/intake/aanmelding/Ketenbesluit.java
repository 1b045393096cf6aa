package nl.participatieketen.intake.aanmelding;

import static nl.participatieketen.eventstore.Besluit.aanvaard;
import static nl.participatieketen.eventstore.Besluit.geweigerd;

import nl.participatieketen.eventstore.Besluit;
import nl.participatieketen.intake.aanmelding.Ketenopdracht.Heropen;
import nl.participatieketen.intake.aanmelding.Ketenopdracht.NoteerTrajecteinde;
import nl.participatieketen.intake.aanmelding.Ketenopdracht.NoteerTrajectstart;
import nl.participatieketen.intake.aanmelding.Plek.BijTraject;
import nl.participatieketen.intake.aanmelding.Zaakgebeurtenis.AanmeldingAfgesloten;
import nl.participatieketen.intake.aanmelding.Zaakgebeurtenis.AanmeldingHeropend;
import nl.participatieketen.intake.aanmelding.Zaakgebeurtenis.TrajectBegonnen;
import nl.participatieketen.werkwijze.Moment;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.verloop.Voortgang;

/** Decides on what the chain tells. */
record Ketenbesluit(Zaak zaak, Werkwijze werkwijze) {

  /** The reason with which an aanmelding ends when its traject is done. */
  static final String TRAJECT_AFGEROND = "traject-afgerond";

  Besluit<Gebeurtenis> beslis(Ketenopdracht opdracht) {
    return switch (opdracht) {
      case NoteerTrajectstart o -> noteerStart(o);
      case Heropen o -> heropen(o);
      case NoteerTrajecteinde o ->
          zaak.plek() instanceof BijTraject bij && o.trajectId().equals(bij.trajectId())
              ? aanvaard(new AanmeldingAfgesloten(TRAJECT_AFGEROND, o.afgerondOp(), null))
              : nietBijDitTraject();
    };
  }

  private Besluit<Gebeurtenis> noteerStart(NoteerTrajectstart o) {
    if (!(zaak.plek() instanceof BijTraject bij) || zaak.dossier().ronde() != o.ronde()) {
      return geweigerd("geen-traject-verwacht", "Voor deze ronde wordt geen traject verwacht.");
    }
    if (bij.trajectId() == null) {
      return aanvaard(new TrajectBegonnen(o.trajectId(), o.gestartOp()));
    }
    return bij.trajectId().equals(o.trajectId())
        ? aanvaard()
        : geweigerd("ander-traject", "In deze ronde loopt al een ander traject.");
  }

  /** Who is sent back before being accepted comes from a traject that never began. */
  private Besluit<Gebeurtenis> heropen(Heropen o) {
    if (!(zaak.plek() instanceof BijTraject bij)
        || bij.trajectId() != null && !o.terugkomst().trajectId().equals(bij.trajectId())) {
      return nietBijDitTraject();
    }
    Voortgang voortgang = zaak.voortgang(o.gemeldOp()).metMoment(Moment.HEROPENING, o.gemeldOp());
    return aanvaard(
        new AanmeldingHeropend(
            o.terugkomst(),
            zaak.dossier().aantalTeruggemeld() + 1,
            o.gemeldOp(),
            Lopen.door(werkwijze).heropen(voortgang, o.gemeldOp())));
  }

  private static Besluit<Gebeurtenis> nietBijDitTraject() {
    return geweigerd("niet-bij-dit-traject", "De deelnemer is niet bij dit traject.");
  }
}
