package nl.participatieketen.traject.regie;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.math.BigDecimal;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.LopendTraject;
import nl.participatieketen.traject.traject.RegieOpdracht;
import nl.participatieketen.traject.traject.RegieOpdracht.BeeindigToewijzing;
import nl.participatieketen.traject.traject.RegieOpdracht.DraagRegieOver;
import nl.participatieketen.traject.traject.RegieOpdracht.WijsToe;
import nl.participatieketen.traject.traject.Regiegebeurtenis.MedewerkerToegewezen;
import nl.participatieketen.traject.traject.Regiegebeurtenis.RegieOvergedragen;
import nl.participatieketen.traject.traject.Regiegebeurtenis.ToewijzingBeeindigd;
import nl.participatieketen.traject.traject.Regiestand;
import nl.participatieketen.traject.traject.Toewijzing;
import nl.participatieketen.traject.traject.Weigering;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.begeleiding.Uren;

/** Decides who directs and who works in a traject; too much work is said, a person decides. */
public final class Regiebesluit {

  private Regiebesluit() {}

  public static Decision<Gebeurtenis> beslis(LopendTraject lopend, RegieOpdracht opdracht) {
    return switch (opdracht) {
      case WijsToe o -> wijsToe(lopend, o);
      case BeeindigToewijzing o ->
          lopend.dossier().regie().zoek(o.rol(), o.medewerker()).isPresent()
              ? accept(new ToewijzingBeeindigd(o.rol(), o.medewerker(), lopend.vandaag()))
              : refuse("niet-toegewezen", "Deze medewerker werkt niet in dit traject.");
      case DraagRegieOver o -> draagOver(lopend, o);
    };
  }

  private static Decision<Gebeurtenis> wijsToe(LopendTraject lopend, WijsToe o) {
    if (!lopend.werkwijze().rollen().containsKey(o.rol())) {
      return Weigering.onbekendeKeuze("rol", lopend.werkwijze().rollen().keySet());
    }
    if (lopend.dossier().regie().zoek(o.rol(), o.medewerker()).isPresent()) {
      return refuse("al-toegewezen", "Deze medewerker werkt al in dit traject.");
    }
    int minuten = o.minutenPerWeek() == null ? minuten(lopend.werkwijze()) : o.minutenPerWeek();
    String over =
        o.belasting()
            .gaatOver(
                lopend.werkwijze().begeleiding().caseload().get(o.rol()), o.gewicht(), minuten)
            .orElse(null);
    if ("hoogstens".equals(over) && o.toelichting() == null) {
      return Weigering.argumentNodig(
          "te-zwaar-belast", "Meer deelnemers mag deze medewerker niet hebben.");
    }
    return accept(
        new MedewerkerToegewezen(
            o.rol(),
            o.medewerker(),
            o.gewicht(),
            minuten,
            lopend.vandaag(),
            over,
            o.toelichting()));
  }

  /** The time that the werkwijze means for one deelnemer, 0 where it says nothing. */
  static int minuten(Werkwijze werkwijze) {
    Uren uren = werkwijze.begeleiding().uren();
    return uren == null || uren.perWeek() == null
        ? 0
        : uren.perWeek().multiply(BigDecimal.valueOf(60)).intValue();
  }

  private static Decision<Gebeurtenis> draagOver(LopendTraject lopend, DraagRegieOver o) {
    Regiestand regie = lopend.dossier().regie();
    if (!regie.rollen().contains(o.rol())) {
      return Weigering.onbekendeKeuze("rol", regie.rollen());
    }
    String van = regie.zoek(o.rol()).map(Toewijzing::medewerker).orElse(null);
    return o.aan().equals(van)
        ? refuse("al-regisseur", "Deze medewerker heeft de regie al.")
        : accept(
            new RegieOvergedragen(
                o.rol(),
                van,
                o.aan(),
                lopend.vandaag(),
                lopend.werkwijze().begeleiding().nabellen().laatsteDag(lopend.vandaag()),
                o.verslag()));
  }
}
