package nl.participatieketen.intake.aanmelding;

import static nl.participatieketen.eventstore.Besluit.aanvaard;
import static nl.participatieketen.eventstore.Besluit.geweigerd;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import nl.participatieketen.eventstore.Besluit;
import nl.participatieketen.intake.aanmelding.Gebeurtenis.AangemeldVoorTraject;
import nl.participatieketen.intake.aanmelding.Gebeurtenis.AanmeldingAfgesloten;
import nl.participatieketen.intake.aanmelding.Gebeurtenis.AanmeldingGedaan;
import nl.participatieketen.intake.aanmelding.Gebeurtenis.AanmeldingHeropend;
import nl.participatieketen.intake.aanmelding.Gebeurtenis.IntakegesprekGevoerd;
import nl.participatieketen.intake.aanmelding.Gebeurtenis.IntakegesprekUitgebleven;
import nl.participatieketen.intake.aanmelding.Gebeurtenis.TrajectBegonnen;
import nl.participatieketen.intake.aanmelding.Opdracht.DoeAanmelding;
import nl.participatieketen.intake.aanmelding.Opdracht.Heropen;
import nl.participatieketen.intake.aanmelding.Opdracht.MeldAanVoorTraject;
import nl.participatieketen.intake.aanmelding.Opdracht.NoteerTrajecteinde;
import nl.participatieketen.intake.aanmelding.Opdracht.NoteerTrajectstart;
import nl.participatieketen.intake.aanmelding.Opdracht.SluitAf;
import nl.participatieketen.intake.aanmelding.Opdracht.StelUitblijvenVast;
import nl.participatieketen.intake.aanmelding.Opdracht.VoerIntakegesprek;
import nl.participatieketen.intake.aanmelding.Stand.Afgesloten;
import nl.participatieketen.intake.aanmelding.Stand.Bekend;
import nl.participatieketen.intake.aanmelding.Stand.Besproken;
import nl.participatieketen.intake.aanmelding.Stand.BijTraject;
import nl.participatieketen.intake.aanmelding.Stand.Onbekend;
import nl.participatieketen.intake.aanmelding.Stand.WachtOpGesprek;
import nl.participatieketen.werkwijze.Organisatie;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;
import nl.participatieketen.werkwijze.Werkwijzeversie;

/** Decides on an aanmelding, by the werkwijze under which it began. */
public final class Beslissing {

  /** The reason with which an aanmelding ends when its traject is done. */
  public static final String TRAJECT_AFGEROND = "traject-afgerond";

  private final Werkwijzen werkwijzen;

  public Beslissing(Werkwijzen werkwijzen) {
    this.werkwijzen = werkwijzen;
  }

  /**
   * @param vandaag in Europe/Amsterdam
   */
  public Besluit<Gebeurtenis> beslis(Stand stand, Opdracht opdracht, LocalDate vandaag) {
    return switch (opdracht) {
      case DoeAanmelding o -> meldAan(stand, o, vandaag);
      case VoerIntakegesprek o -> voerGesprek(stand, o, vandaag);
      case MeldAanVoorTraject o -> meldAanVoorTraject(stand, o, vandaag);
      case SluitAf o -> sluitAf(stand, o, vandaag);
      case NoteerTrajectstart o -> noteerStart(stand, o);
      case Heropen o -> heropen(stand, o);
      case NoteerTrajecteinde o -> noteerEinde(stand, o);
      case StelUitblijvenVast o -> stelUitblijvenVast(stand);
    };
  }

  private Besluit<Gebeurtenis> meldAan(Stand stand, DoeAanmelding o, LocalDate vandaag) {
    if (!(stand instanceof Onbekend)) {
      return geweigerd("bestaat-al", "Deze aanmelding bestaat al.");
    }
    String gekozen =
        o.werkwijze() == null ? o.organisatie().werkwijzen().getFirst() : o.werkwijze();
    if (!o.organisatie().werkwijzen().contains(gekozen)) {
      return onbekend("werkwijze", o.organisatie().werkwijzen());
    }
    Werkwijze werkwijze = werkwijzen.nieuwste(gekozen).orElseThrow();
    if (!werkwijze.toegang().kanalen().kent(o.kanaal())) {
      return onbekend("kanaal", werkwijze.toegang().kanalen().codes());
    }
    return aanvaard(
        new AanmeldingGedaan(
            o.deelnemerId(),
            new Werkwijzeversie(werkwijze.id(), werkwijze.versie()),
            o.kanaal(),
            vandaag,
            gesprekUiterlijk(werkwijze, vandaag),
            o.persoon(),
            o.toelichting()));
  }

  private static Besluit<Gebeurtenis> voerGesprek(
      Stand stand, VoerIntakegesprek o, LocalDate vandaag) {
    return switch (stand) {
      case Onbekend s -> onbekendeAanmelding();
      case WachtOpGesprek s -> {
        if (o.gevoerdOp().isAfter(vandaag)) {
          yield geweigerd("in-de-toekomst", "Een gesprek kan niet in de toekomst gevoerd zijn.");
        }
        if (o.gevoerdOp().isBefore(s.dossier().aangemeldOp())) {
          yield geweigerd(
              "voor-de-aanmelding",
              "Het gesprek kan niet voor de aanmelding van %s gevoerd zijn."
                  .formatted(s.dossier().aangemeldOp()));
        }
        yield aanvaard(new IntakegesprekGevoerd(o.gevoerdOp(), o.verslag()));
      }
      case Besproken s -> geweigerd("al-besproken", "Het intakegesprek is al gevoerd.");
      case BijTraject s -> bijTraject();
      case Afgesloten s -> afgesloten();
    };
  }

  private Besluit<Gebeurtenis> meldAanVoorTraject(
      Stand stand, MeldAanVoorTraject o, LocalDate vandaag) {
    return switch (stand) {
      case Onbekend s -> onbekendeAanmelding();
      case WachtOpGesprek s ->
          geweigerd("nog-niet-besproken", "Eerst wordt het intakegesprek gevoerd.");
      case Besproken s -> {
        Werkwijze werkwijze = werkwijze(s.dossier());
        Organisatie organisatie = o.organisatie();
        yield werkwijze.routes().containsKey(o.route())
            ? aanvaard(
                new AangemeldVoorTraject(
                    o.route(),
                    organisatie.uitvoerder(o.route()),
                    s.dossier().ronde() + 1,
                    vandaag,
                    o.toelichting()))
            : onbekend("route", werkwijze.routes().keySet());
      }
      case BijTraject s -> bijTraject();
      case Afgesloten s -> afgesloten();
    };
  }

  private Besluit<Gebeurtenis> sluitAf(Stand stand, SluitAf o, LocalDate vandaag) {
    return switch (stand) {
      case Onbekend s -> onbekendeAanmelding();
      case WachtOpGesprek s -> sluitAf(s, o, vandaag);
      case Besproken s -> sluitAf(s, o, vandaag);
      case BijTraject s -> bijTraject();
      case Afgesloten s -> afgesloten();
    };
  }

  private Besluit<Gebeurtenis> sluitAf(Bekend stand, SluitAf o, LocalDate vandaag) {
    var redenen = werkwijze(stand.dossier()).intake().uitkomsten();
    return redenen.kent(o.reden())
        ? aanvaard(new AanmeldingAfgesloten(o.reden(), vandaag, o.toelichting()))
        : onbekend("reden", redenen.codes());
  }

  private static Besluit<Gebeurtenis> noteerStart(Stand stand, NoteerTrajectstart o) {
    if (!(stand instanceof BijTraject bij) || bij.dossier().ronde() != o.ronde()) {
      return geweigerd("geen-traject-verwacht", "Voor deze ronde wordt geen traject verwacht.");
    }
    if (bij.trajectId() == null) {
      return aanvaard(new TrajectBegonnen(o.trajectId(), o.gestartOp()));
    }
    return bij.trajectId().equals(o.trajectId())
        ? aanvaard()
        : geweigerd("ander-traject", "In deze ronde loopt al een ander traject.");
  }

  private Besluit<Gebeurtenis> heropen(Stand stand, Heropen o) {
    if (!(stand instanceof BijTraject bij) || !o.terugkomst().trajectId().equals(bij.trajectId())) {
      return geweigerd("niet-bij-dit-traject", "De deelnemer is niet bij dit traject.");
    }
    return aanvaard(
        new AanmeldingHeropend(
            o.terugkomst(),
            bij.dossier().aantalTeruggemeld() + 1,
            o.gemeldOp(),
            gesprekUiterlijk(werkwijze(bij.dossier()), o.gemeldOp())));
  }

  private static Besluit<Gebeurtenis> noteerEinde(Stand stand, NoteerTrajecteinde o) {
    return stand instanceof BijTraject bij && o.trajectId().equals(bij.trajectId())
        ? aanvaard(new AanmeldingAfgesloten(TRAJECT_AFGEROND, o.afgerondOp(), null))
        : geweigerd("niet-bij-dit-traject", "De deelnemer is niet bij dit traject.");
  }

  private static Besluit<Gebeurtenis> stelUitblijvenVast(Stand stand) {
    return stand instanceof WachtOpGesprek wacht && !wacht.teLaat()
        ? aanvaard(new IntakegesprekUitgebleven(wacht.gesprekUiterlijk()))
        : geweigerd("geen-gesprek-verwacht", "Er wordt geen intakegesprek meer verwacht.");
  }

  private static LocalDate gesprekUiterlijk(Werkwijze werkwijze, LocalDate sinds) {
    return Objects.requireNonNull(werkwijze.intake().eersteStap().termijn()).uiterlijkOp(sinds);
  }

  private Werkwijze werkwijze(Dossier dossier) {
    return werkwijzen.van(dossier.werkwijze());
  }

  /** Does not repeat what was sent: it may be anything, and a refusal is kept. */
  private static Besluit<Gebeurtenis> onbekend(String wat, Collection<String> mogelijk) {
    return geweigerd(
        "onbekende-keuze",
        "Onbekende keuze voor %s; de werkwijze kent: %s."
            .formatted(wat, String.join(", ", mogelijk)));
  }

  private static Besluit<Gebeurtenis> onbekendeAanmelding() {
    return geweigerd("niet-gevonden", "Deze aanmelding bestaat niet.");
  }

  private static Besluit<Gebeurtenis> bijTraject() {
    return geweigerd("bij-traject", "De deelnemer is bij een traject; dat besluit verder.");
  }

  private static Besluit<Gebeurtenis> afgesloten() {
    return geweigerd("afgesloten", "De aanmelding is afgesloten.");
  }
}
