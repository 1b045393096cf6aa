package nl.participatieketen.werkwijze.overzicht;

import static nl.participatieketen.werkwijze.overzicht.Woorden.een;
import static nl.participatieketen.werkwijze.overzicht.Woorden.haakjes;
import static nl.participatieketen.werkwijze.overzicht.Woorden.komma;
import static nl.participatieketen.werkwijze.overzicht.Woorden.met;

import java.util.List;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.menukaart.Instrument;
import nl.participatieketen.werkwijze.traject.Evaluatie;
import nl.participatieketen.werkwijze.traject.Fase;
import nl.participatieketen.werkwijze.traject.Trajectregels;

/** The traject and what is used in it, in words. */
final class Trajectwoorden {

  private Trajectwoorden() {}

  static List<String> traject(Trajectregels traject) {
    return een(
        Woorden.van(traject.duur()),
        Woorden.van(traject.verlenging()),
        "aan het einde: " + Woorden.van(traject.bijEinde()),
        traject.aannemen() == null ? "" : "aangenomen door " + traject.aannemen().door());
  }

  static List<String> plan(Trajectregels traject) {
    var plan = traject.plan();
    return plan == null
        ? List.of()
        : List.of(
            komma(
                plan.naam(),
                met("binnen ", Woorden.van(plan.binnen())),
                met("getekend door ", String.join(" en ", plan.ondertekening()))));
  }

  static String fase(Fase fase) {
    return fase.naam()
        + met(
            ": ",
            komma(
                Woorden.van(fase.duur()),
                Woorden.van(fase.verlenging()),
                Woorden.van(fase.inzet()),
                fase.naast() == null ? "" : "naast " + fase.naast(),
                fase.klaarAls() == null ? "" : "klaar als " + fase.klaarAls().inWoorden()));
  }

  static List<String> evaluaties(Werkwijze w) {
    return Stream.concat(
            w.traject().evaluaties().stream().map(Trajectwoorden::evaluatie),
            w.fasen().values().stream()
                .flatMap(
                    fase -> fase.evaluaties().stream().map(e -> fase.naam() + ": " + evaluatie(e))))
        .toList();
  }

  private static String evaluatie(Evaluatie evaluatie) {
    return komma(
        evaluatie.soort() + " " + Woorden.moment(evaluatie.na(), evaluatie.elke()),
        evaluatie.besluit() ? "met besluit" : "");
  }

  static String instrument(Instrument instrument) {
    var plafond = instrument.plafond();
    var kosten = instrument.kosten();
    return instrument.naam()
        + haakjes(
            komma(
                instrument.beschikbaar() ? "" : "niet beschikbaar",
                Woorden.van(instrument.duur()),
                Woorden.van(instrument.verlenging()),
                plafond == null
                    ? ""
                    : komma(
                        Woorden.aantal(plafond.plaatsen(), "plaatsen"),
                        Woorden.aantal(plafond.fte(), "fte")),
                kosten == null ? "" : kosten.euro().toPlainString() + " euro",
                instrument.als() == null ? "" : "bij " + instrument.als().inWoorden()));
  }
}
