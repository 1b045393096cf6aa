package nl.participatieketen.werkwijze.overzicht;

import static nl.participatieketen.werkwijze.overzicht.Woorden.een;
import static nl.participatieketen.werkwijze.overzicht.Woorden.komma;
import static nl.participatieketen.werkwijze.overzicht.Woorden.met;

import java.util.List;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.nazorg.Nazorg;

/** Guidance and nazorg, in words. */
final class Begeleidingswoorden {

  private Begeleidingswoorden() {}

  static List<String> caseload(Werkwijze w) {
    return w.begeleiding().caseload().entrySet().stream()
        .map(
            e ->
                e.getKey()
                    + ": "
                    + komma(
                        Woorden.aantal(e.getValue().norm(), "als norm"),
                        Woorden.aantal(e.getValue().hoogstens(), "hoogstens")))
        .toList();
  }

  static List<String> contact(Werkwijze w) {
    return w.begeleiding().contact().stream()
        .map(c -> komma(c.soort() + met(" ", Woorden.moment(c.na(), c.elke()))))
        .toList();
  }

  /** When someone is told, or has to do something, though no talk or term was agreed. */
  static List<String> aandacht(Werkwijze w) {
    return een(
        "signaal na " + w.traject().stilstand().inWoorden() + " stilstand",
        "signaal na " + w.begeleiding().uitBeeld().inWoorden() + " zonder gesprek",
        "volgende poging binnen " + w.begeleiding().volgendePoging().inWoorden(),
        "nabellen binnen " + w.begeleiding().nabellen().inWoorden(),
        w.lockin().isEmpty()
            ? ""
            : "aftellen vanaf " + w.traject().aftellen().inWoorden() + " voor het einde",
        "zonder langste duur bekeken na " + w.traject().zonderMaximaal().inWoorden());
  }

  static List<String> nazorg(Nazorg nazorg) {
    return nazorg.geen()
        ? List.of("geen")
        : Stream.concat(
                een(
                    Woorden.van(nazorg.duur()),
                    met("hoogstens ", Woorden.van(nazorg.maximaal())),
                    nazorg.vorm(),
                    nazorg.opVerzoek() ? "alleen op verzoek" : "")
                    .stream(),
                nazorg.contacten().stream()
                    .map(c -> c.soort() + " " + Woorden.moment(c.na(), c.elke())))
            .toList();
  }
}
