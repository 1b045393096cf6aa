package nl.participatieketen.traject.traject;

import static nl.participatieketen.eventstore.Besluit.geweigerd;

import java.util.Collection;
import nl.participatieketen.eventstore.Besluit;

/** Refusals that more than one decision gives. They never repeat what was sent. */
final class Weigering {

  private Weigering() {}

  static Besluit<Gebeurtenis> onbekendTraject() {
    return geweigerd("niet-gevonden", "Dit traject bestaat niet.");
  }

  static Besluit<Gebeurtenis> onbekendeKeuze(String wat, Collection<String> mogelijk) {
    return geweigerd(
        "onbekende-keuze",
        "De werkwijze kent deze %s niet; wel: %s.".formatted(wat, String.join(", ", mogelijk)));
  }

  static Besluit<Gebeurtenis> geplaatst() {
    return geweigerd(
        "geplaatst",
        "De deelnemer is geplaatst; eerst blijkt of de plaatsing duurzaam is of uitvalt.");
  }

  static Besluit<Gebeurtenis> teruggemeld() {
    return geweigerd("teruggemeld", "De deelnemer is teruggemeld; dit traject is voorbij.");
  }

  static Besluit<Gebeurtenis> afgerond() {
    return geweigerd("afgerond", "Dit traject is afgerond.");
  }
}
