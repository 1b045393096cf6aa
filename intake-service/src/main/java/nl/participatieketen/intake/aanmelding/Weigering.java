package nl.participatieketen.intake.aanmelding;

import static nl.participatieketen.eventstore.Decision.refuse;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.intake.bevoegdheid.Bevoegdheid;
import nl.participatieketen.werkwijze.Feit;
import nl.participatieketen.werkwijze.Stap;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.verloop.Gevolg;

/**
 * Why something can't be, told in the words of the werkwijze. Repeats nothing that was sent: that
 * may be anything, and a refusal is kept.
 */
public final class Weigering {

  private Weigering() {}

  public static Decision<Gebeurtenis> onbekend(String wat, Collection<String> mogelijk) {
    return refuse(
        "onbekende-keuze",
        "Onbekende keuze voor %s; de werkwijze kent: %s."
            .formatted(wat, String.join(", ", mogelijk)));
  }

  public static Decision<Gebeurtenis> nietGevonden() {
    return refuse("niet-gevonden", "Deze aanmelding bestaat niet.");
  }

  public static Decision<Gebeurtenis> bijTraject() {
    return refuse("bij-traject", "De deelnemer is bij een traject; dat besluit verder.");
  }

  public static Decision<Gebeurtenis> afgesloten() {
    return refuse("afgesloten", "De aanmelding is afgesloten.");
  }

  public static Decision<Gebeurtenis> gepauzeerd() {
    return refuse("gepauzeerd", "De aanmelding ligt stil. Hervat haar eerst.");
  }

  public static Decision<Gebeurtenis> inDeToekomst() {
    return refuse("in-de-toekomst", "Dit kan niet in de toekomst gebeurd zijn.");
  }

  public static Decision<Gebeurtenis> rol(Werkwijze werkwijze, Collection<String> rollen) {
    return refuse(
        "niet-uw-rol",
        "Dit doet een ander: %s.".formatted(Bevoegdheid.inWoorden(werkwijze, rollen)));
  }

  public static Decision<Gebeurtenis> feiten(List<String> fouten) {
    return refuse("feiten-kloppen-niet", String.join("; ", fouten) + ".");
  }

  /** What stands in the way by the werkwijze. */
  public static Decision<Gebeurtenis> van(Gevolg.Belet belet, Werkwijze werkwijze) {
    return switch (belet) {
      case Gevolg.Ontbreekt(var feiten) ->
          refuse(
              "feiten-ontbreken",
              "Nog niet bekend: %s."
                  .formatted(
                      feiten.stream()
                          .sorted()
                          .map(code -> feit(werkwijze, code))
                          .collect(Collectors.joining(", "))));
      case Gevolg.NietOpen() -> refuse("stap-niet-open", "Deze stap is nu niet aan de orde.");
      case Gevolg.WachtOp(var stappen) ->
          refuse(
              "stap-wacht",
              "Deze stap wacht op: %s."
                  .formatted(
                      stappen.stream()
                          .map(code -> stap(werkwijze, code))
                          .collect(Collectors.joining(", "))));
      case Gevolg.Verplicht() ->
          refuse("stap-verplicht", "Deze stap mag niet worden overgeslagen.");
    };
  }

  private static String feit(Werkwijze werkwijze, String code) {
    int punt = code.indexOf('.');
    Feit feit = werkwijze.feiten().get(punt < 0 ? code : code.substring(0, punt));
    if (code.equals(Ingebouwd.LEEFTIJD)) {
      return "de leeftijd (van de geboortedatum is daarvoor te weinig bekend; stel haar vast)";
    }
    return feit == null ? code : "%s (%s)".formatted(feit.naam(), code);
  }

  private static String stap(Werkwijze werkwijze, String code) {
    Stap stap = werkwijze.intake().stappen().get(code);
    return stap == null ? code : stap.naam();
  }
}
