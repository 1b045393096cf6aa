package nl.participatieketen.intake.overdracht;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Ketenopdracht;
import nl.participatieketen.intake.aanmelding.Ketenopdracht.Heropen;
import nl.participatieketen.intake.aanmelding.Ketenopdracht.NoteerTrajecteinde;
import nl.participatieketen.intake.aanmelding.Ketenopdracht.NoteerTrajectstart;
import nl.participatieketen.intake.aanmelding.Lopen;
import nl.participatieketen.intake.aanmelding.Plek.BijTraject;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.intake.aanmelding.Zaakgebeurtenis.AanmeldingAfgesloten;
import nl.participatieketen.intake.aanmelding.Zaakgebeurtenis.AanmeldingHeropend;
import nl.participatieketen.intake.aanmelding.Zaakgebeurtenis.TrajectBegonnen;
import nl.participatieketen.werkwijze.Moment;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.verloop.Voortgang;

/** Decides on what the chain tells. */
public record Ketenbesluit(Zaak zaak, Werkwijze werkwijze) {

  /** The reason with which an aanmelding ends when its traject is done. */
  static final String TRAJECT_AFGEROND = "traject-afgerond";

  public Decision<Gebeurtenis> beslis(Ketenopdracht opdracht) {
    return switch (opdracht) {
      case NoteerTrajectstart o -> noteerStart(o);
      case Heropen o -> heropen(o);
      case NoteerTrajecteinde o ->
          zaak.plek() instanceof BijTraject bij && o.trajectId().equals(bij.trajectId())
              ? accept(new AanmeldingAfgesloten(TRAJECT_AFGEROND, o.afgerondOp(), null))
              : nietBijDitTraject();
    };
  }

  private Decision<Gebeurtenis> noteerStart(NoteerTrajectstart o) {
    if (!(zaak.plek() instanceof BijTraject bij) || zaak.dossier().ronde() != o.ronde()) {
      return refuse("geen-traject-verwacht", "Voor deze ronde wordt geen traject verwacht.");
    }
    if (bij.trajectId() == null) {
      return accept(new TrajectBegonnen(o.trajectId(), o.gestartOp()));
    }
    return bij.trajectId().equals(o.trajectId())
        ? accept()
        : refuse("ander-traject", "In deze ronde loopt al een ander traject.");
  }

  /** Who is sent back before being accepted comes from a traject that never began. */
  private Decision<Gebeurtenis> heropen(Heropen o) {
    if (!(zaak.plek() instanceof BijTraject bij)
        || bij.trajectId() != null && !o.terugkomst().trajectId().equals(bij.trajectId())) {
      return nietBijDitTraject();
    }
    Voortgang voortgang = zaak.voortgang(o.gemeldOp()).metMoment(Moment.HEROPENING, o.gemeldOp());
    return accept(
        new AanmeldingHeropend(
            o.terugkomst(),
            zaak.dossier().aantalTeruggemeld() + 1,
            o.gemeldOp(),
            Lopen.door(werkwijze).heropen(voortgang, o.gemeldOp())));
  }

  private static Decision<Gebeurtenis> nietBijDitTraject() {
    return refuse("niet-bij-dit-traject", "De deelnemer is niet bij dit traject.");
  }
}
