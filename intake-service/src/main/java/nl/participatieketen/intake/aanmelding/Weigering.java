package nl.participatieketen.intake.aanmelding;

import static nl.participatieketen.eventstore.Besluit.geweigerd;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.participatieketen.eventstore.Besluit;
import nl.participatieketen.werkwijze.Feit;
import nl.participatieketen.werkwijze.Stap;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.verloop.Gevolg;

/**
 * Why something can't be, told in the words of the werkwijze. Repeats nothing that was sent: that
 * may be anything, and a refusal is kept.
 */
final class Weigering {

  private Weigering() {}

  static Besluit<Gebeurtenis> onbekend(String wat, Collection<String> mogelijk) {
    return geweigerd(
        "onbekende-keuze",
        "Onbekende keuze voor %s; de werkwijze kent: %s."
            .formatted(wat, String.join(", ", mogelijk)));
  }

  static Besluit<Gebeurtenis> nietGevonden() {
    return geweigerd("niet-gevonden", "Deze aanmelding bestaat niet.");
  }

  static Besluit<Gebeurtenis> bijTraject() {
    return geweigerd("bij-traject", "De deelnemer is bij een traject; dat besluit verder.");
  }

  static Besluit<Gebeurtenis> afgesloten() {
    return geweigerd("afgesloten", "De aanmelding is afgesloten.");
  }

  static Besluit<Gebeurtenis> gepauzeerd() {
    return geweigerd("gepauzeerd", "De aanmelding ligt stil. Hervat haar eerst.");
  }

  static Besluit<Gebeurtenis> inDeToekomst() {
    return geweigerd("in-de-toekomst", "Dit kan niet in de toekomst gebeurd zijn.");
  }

  static Besluit<Gebeurtenis> rol(Werkwijze werkwijze, Collection<String> rollen) {
    return geweigerd(
        "niet-uw-rol", "Dit doet een ander: %s.".formatted(Rollen.inWoorden(werkwijze, rollen)));
  }

  static Besluit<Gebeurtenis> feiten(List<String> fouten) {
    return geweigerd("feiten-kloppen-niet", String.join("; ", fouten) + ".");
  }

  /** What stands in the way by the werkwijze. */
  static Besluit<Gebeurtenis> van(Gevolg.Belet belet, Werkwijze werkwijze) {
    return switch (belet) {
      case Gevolg.Ontbreekt(var feiten) ->
          geweigerd(
              "feiten-ontbreken",
              "Nog niet bekend: %s."
                  .formatted(
                      feiten.stream()
                          .sorted()
                          .map(code -> feit(werkwijze, code))
                          .collect(Collectors.joining(", "))));
      case Gevolg.NietOpen() -> geweigerd("stap-niet-open", "Deze stap is nu niet aan de orde.");
      case Gevolg.WachtOp(var stappen) ->
          geweigerd(
              "stap-wacht",
              "Deze stap wacht op: %s."
                  .formatted(
                      stappen.stream()
                          .map(code -> stap(werkwijze, code))
                          .collect(Collectors.joining(", "))));
      case Gevolg.Verplicht() ->
          geweigerd("stap-verplicht", "Deze stap mag niet worden overgeslagen.");
    };
  }

  private static String feit(Werkwijze werkwijze, String code) {
    int punt = code.indexOf('.');
    Feit feit = werkwijze.feiten().get(punt < 0 ? code : code.substring(0, punt));
    return feit == null ? code : "%s (%s)".formatted(feit.naam(), code);
  }

  private static String stap(Werkwijze werkwijze, String code) {
    Stap stap = werkwijze.intake().stappen().get(code);
    return stap == null ? code : stap.naam();
  }
}
