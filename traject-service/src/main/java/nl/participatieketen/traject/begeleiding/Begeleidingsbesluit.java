package nl.participatieketen.traject.begeleiding;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.regie.Regie;
import nl.participatieketen.traject.traject.BegeleidingOpdracht;
import nl.participatieketen.traject.traject.BegeleidingOpdracht.BeginHulplijn;
import nl.participatieketen.traject.traject.BegeleidingOpdracht.BepaalTrede;
import nl.participatieketen.traject.traject.BegeleidingOpdracht.BespreekCasus;
import nl.participatieketen.traject.traject.BegeleidingOpdracht.BrengCasusIn;
import nl.participatieketen.traject.traject.BegeleidingOpdracht.HandelSignaalAf;
import nl.participatieketen.traject.traject.BegeleidingOpdracht.Hervat;
import nl.participatieketen.traject.traject.BegeleidingOpdracht.LegFeitenVast;
import nl.participatieketen.traject.traject.BegeleidingOpdracht.MeldContactMislukt;
import nl.participatieketen.traject.traject.BegeleidingOpdracht.Pauzeer;
import nl.participatieketen.traject.traject.BegeleidingOpdracht.RondHulplijnAf;
import nl.participatieketen.traject.traject.BegeleidingOpdracht.VoerGesprek;
import nl.participatieketen.traject.traject.BegeleidingOpdracht.VulFormulierIn;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.CasusBesproken;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.CasusIngebracht;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.FeitenVastgelegd;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.HulplijnAfgerond;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.HulplijnBegonnen;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.SignaalAfgehandeld;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.TredeVastgesteld;
import nl.participatieketen.traject.traject.Begeleidingsstand;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.LopendTraject;
import nl.participatieketen.traject.traject.Regiegebeurtenis;
import nl.participatieketen.traject.traject.Wachtsoort;
import nl.participatieketen.traject.traject.Weigering;
import nl.participatieketen.werkwijze.inrichting.Zaakdeel;

/** Decides in the guidance of a deelnemer. */
public final class Begeleidingsbesluit {

  private static final int HOOGSTE_TREDE = 6;

  private Begeleidingsbesluit() {}

  public static Decision<Gebeurtenis> beslis(LopendTraject lopend, BegeleidingOpdracht opdracht) {
    Begeleidingsstand stand = lopend.dossier().begeleiding();
    return switch (opdracht) {
      case VoerGesprek o -> Contactbesluit.voer(lopend, o);
      case MeldContactMislukt o -> Contactbesluit.mislukt(lopend, o);
      case LegFeitenVast o -> legVast(lopend, o);
      case BepaalTrede o -> bepaalTrede(lopend, o);
      case VulFormulierIn o -> Formulierbesluit.vulIn(lopend, o);
      case BrengCasusIn o ->
          stand.casus() == null
              ? accept(new CasusIngebracht(lopend.vandaag(), o.twijfel(), o.vraag()))
              : refuse("casus-ligt-er", "Deze casus staat al op de agenda.");
      case BespreekCasus o ->
          stand.casus() == null
              ? refuse("geen-casus", "Er staat geen casus op de agenda.")
              : accept(new CasusBesproken(lopend.vandaag(), o.uitkomst()));
      case BeginHulplijn o ->
          stand.hulplijnen().containsKey(o.lijn())
              ? refuse("hulplijn-loopt", "Deze hulp loopt al.")
              : accept(new HulplijnBegonnen(o.lijn(), lopend.vandaag(), o.toelichting()));
      case RondHulplijnAf o ->
          stand.hulplijnen().containsKey(o.lijn())
              ? accept(new HulplijnAfgerond(o.lijn(), lopend.vandaag(), o.uitkomst()))
              : refuse("hulplijn-loopt-niet", "Deze hulp loopt niet.");
      case Pauzeer o -> Pauzebesluit.pauzeer(lopend, o);
      case Hervat o -> Pauzebesluit.hervat(lopend);
      case HandelSignaalAf o -> handelAf(lopend, o);
    };
  }

  /** New facts may change who directs. */
  private static Decision<Gebeurtenis> legVast(LopendTraject lopend, LegFeitenVast o) {
    if (o.op().isAfter(lopend.vandaag())) {
      return Weigering.inDeToekomst();
    }
    List<Gebeurtenis> gebeurtenissen = new ArrayList<>();
    gebeurtenissen.add(new FeitenVastgelegd(o.op(), o.feiten()));
    Regie.gewijzigd(
            lopend.werkwijze(),
            Zaakdeel.TRAJECT,
            lopend.metFeiten(o.feiten()).feiten(),
            lopend.dossier().regie().rollen())
        .map(rollen -> new Regiegebeurtenis.RegieBepaald(rollen, lopend.vandaag()))
        .ifPresent(gebeurtenissen::add);
    return new Decision.Accepted<>(gebeurtenissen);
  }

  private static Decision<Gebeurtenis> bepaalTrede(LopendTraject lopend, BepaalTrede o) {
    return isTrede(o.nu()) && (o.doel() == null || isTrede(o.doel()))
        ? accept(new TredeVastgesteld(lopend.vandaag(), lopend.stilstandOp(), o.nu(), o.doel()))
        : refuse(
            "geen-trede",
            "De participatieladder loopt van 1 tot en met %d.".formatted(HOOGSTE_TREDE));
  }

  private static boolean isTrede(int trede) {
    return trede >= 1 && trede <= HOOGSTE_TREDE;
  }

  private static Decision<Gebeurtenis> handelAf(LopendTraject lopend, HandelSignaalAf o) {
    return lopend.dossier().agenda().signalen().values().stream()
        .filter(s -> s.soort().equals(o.soort()))
        .filter(s -> s.onderwerp().equals(o.onderwerp()) && s.nr() == o.nr())
        .findFirst()
        .<Decision<Gebeurtenis>>map(
            s ->
                accept(
                    new SignaalAfgehandeld(
                        s.soort(),
                        s.onderwerp(),
                        s.nr(),
                        lopend.vandaag(),
                        s.soort().equals(Wachtsoort.CONTACT.code())
                            ? Contactbesluit.volgende(lopend, s.onderwerp(), lopend.vandaag())
                            : null,
                        o.toelichting())))
        .orElseGet(() -> refuse("geen-signaal", "Dit signaal is er niet."));
  }
}
