package nl.participatieketen.traject.begin;

import static nl.participatieketen.eventstore.Decision.accept;
import static nl.participatieketen.eventstore.Decision.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.bevoegdheid.Bevoegdheid;
import nl.participatieketen.traject.overdracht.Overname;
import nl.participatieketen.traject.traject.Begeleidingsgebeurtenis.Gesignaleerd;
import nl.participatieketen.traject.traject.BeginOpdracht;
import nl.participatieketen.traject.traject.BeginOpdracht.NeemAan;
import nl.participatieketen.traject.traject.BeginOpdracht.StartTraject;
import nl.participatieketen.traject.traject.Beweging;
import nl.participatieketen.traject.traject.Eindegebeurtenis.TrajectAangeboden;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Gebeurtenis.TrajectGestart;
import nl.participatieketen.traject.traject.Herkomst;
import nl.participatieketen.traject.traject.Meegebracht;
import nl.participatieketen.traject.traject.Overdrachtgebeurtenis.OverdrachtOvergenomen;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.Stand.Bekend;
import nl.participatieketen.traject.traject.Wachtsoort;
import nl.participatieketen.traject.traject.Weigering;
import nl.participatieketen.werkwijze.Organisaties;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;
import nl.participatieketen.werkwijze.traject.Aannemen;

/** Decides whether a traject begins. */
public final class Startbesluit {

  private final Werkwijzen werkwijzen;
  private final Beginvoorwaarden voorwaarden;

  public Startbesluit(Werkwijzen werkwijzen, Organisaties organisaties) {
    this.werkwijzen = werkwijzen;
    this.voorwaarden = new Beginvoorwaarden(werkwijzen, organisaties);
  }

  public Decision<Gebeurtenis> beslis(Stand stand, BeginOpdracht opdracht, Asker asker) {
    return switch (opdracht) {
      case StartTraject o -> start(stand, o, asker.today());
      case NeemAan o -> neemAan(stand, asker);
    };
  }

  private Decision<Gebeurtenis> neemAan(Stand stand, Asker asker) {
    return switch (stand) {
      case Stand.Onbekend s -> Weigering.onbekendTraject();
      case Stand.Aangeboden s -> {
        Werkwijze werkwijze = werkwijzen.van(s.dossier().werkwijze());
        Aannemen regel = werkwijze.traject().aannemen();
        yield regel != null && !Bevoegdheid.vervult(werkwijze, regel.door(), asker.actor())
            ? Weigering.andereRol(regel.door())
            : new Decision.Accepted<>(
                gestart(werkwijze, s.dossier().herkomst(), s.dossier().feiten(), asker.today()));
      }
      case Stand.Lopend s -> refuse("al-aangenomen", "Het traject is al begonnen.");
      case Stand.Teruggemeld s -> Weigering.teruggemeld();
      case Stand.Afgerond s -> Weigering.afgerond();
    };
  }

  private Decision<Gebeurtenis> start(Stand stand, StartTraject o, LocalDate vandaag) {
    if (stand instanceof Bekend bekend) {
      return bekend.dossier().deelnemerId().equals(o.deelnemerId())
          ? accept()
          : refuse("bestaat-al", "Dit traject is van een andere deelnemer.");
    }
    return voorwaarden
        .bezwaar(o.ontvanger(), o.herkomst())
        .<Decision<Gebeurtenis>>map(Decision.Refused::new)
        .orElseGet(() -> start(werkwijzen.van(o.werkwijze()), o, vandaag));
  }

  private static Decision<Gebeurtenis> start(
      Werkwijze werkwijze, StartTraject o, LocalDate vandaag) {
    Meegebracht meegebracht = o.meegebracht();
    OverdrachtOvergenomen overname =
        meegebracht == null
            ? null
            : Overname.van(werkwijze, Map.of(), o.afzender(), meegebracht, vandaag);
    List<Gebeurtenis> begin =
        new ArrayList<>(
            werkwijze.traject().aannemen() == null
                ? gestart(
                    werkwijze,
                    o.herkomst(),
                    overname == null ? Map.of() : Overname.waarden(overname),
                    vandaag)
                : List.of(aangeboden(o.herkomst(), vandaag)));
    if (overname != null) {
      begin.add(1, overname);
    }
    if (o.vol()) {
      begin.add(new Gesignaleerd(Wachtsoort.ROUTE_VOL.code(), o.route(), 1, vandaag, List.of()));
    }
    return new Decision.Accepted<>(begin);
  }

  private static Gebeurtenis aangeboden(Herkomst herkomst, LocalDate vandaag) {
    return new TrajectAangeboden(
        herkomst.deelnemerId(),
        herkomst.aanmeldingId(),
        herkomst.afzender(),
        herkomst.werkwijze(),
        herkomst.route(),
        herkomst.ronde(),
        vandaag);
  }

  /** The traject begins on this day, with all that the werkwijze begins it with. */
  private static List<Gebeurtenis> gestart(
      Werkwijze werkwijze, Herkomst herkomst, Map<String, String> feiten, LocalDate vandaag) {
    return Inrichting.van(
        werkwijze,
        new TrajectGestart(
            herkomst.deelnemerId(),
            herkomst.aanmeldingId(),
            herkomst.afzender(),
            herkomst.werkwijze(),
            herkomst.route(),
            herkomst.ronde(),
            vandaag,
            werkwijze.traject().hoogstens().laatsteDag(vandaag),
            Beweging.stilstandOp(werkwijze, vandaag)),
        feiten);
  }
}
