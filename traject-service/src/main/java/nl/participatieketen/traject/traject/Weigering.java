package nl.participatieketen.traject.traject;

import static nl.participatieketen.eventstore.Besluit.geweigerd;

import java.util.Collection;
import nl.participatieketen.eventstore.Besluit;

/** Refusals that more than one decision gives. They never repeat what was sent. */
public final class Weigering {

  private Weigering() {}

  public static Besluit<Gebeurtenis> onbekendTraject() {
    return geweigerd("niet-gevonden", "Dit traject bestaat niet.");
  }

  public static Besluit<Gebeurtenis> onbekendeKeuze(String wat, Collection<String> mogelijk) {
    return geweigerd(
        "onbekende-keuze",
        "De werkwijze kent deze %s niet; wel: %s.".formatted(wat, String.join(", ", mogelijk)));
  }

  public static Besluit<Gebeurtenis> nietAangenomen() {
    return geweigerd(
        "niet-aangenomen", "De deelnemer is aangeboden maar nog niet aangenomen of teruggestuurd.");
  }

  public static Besluit<Gebeurtenis> gepauzeerd() {
    return geweigerd("gepauzeerd", "Het traject staat stil; hervat het eerst.");
  }

  /** Something may only be done for a reason that is written down. */
  public static Besluit<Gebeurtenis> argumentNodig(String code, String waarom) {
    return geweigerd(code, waarom + " Geef een argument om het toch te doen.");
  }

  public static Besluit<Gebeurtenis> feitenOntbreken(Collection<String> feiten) {
    return geweigerd(
        "feiten-ontbreken",
        "Leg eerst vast: %s.".formatted(String.join(", ", feiten.stream().sorted().toList())));
  }

  public static Besluit<Gebeurtenis> andereRol(String rol) {
    return geweigerd("andere-rol", "Dit doet de %s.".formatted(rol));
  }

  public static Besluit<Gebeurtenis> inDeToekomst() {
    return geweigerd("in-de-toekomst", "Wat nog moet gebeuren, kan nog niet vastgelegd worden.");
  }

  public static Besluit<Gebeurtenis> geplaatst() {
    return geweigerd(
        "geplaatst",
        "De deelnemer is geplaatst; eerst blijkt of de plaatsing duurzaam is of uitvalt.");
  }

  public static Besluit<Gebeurtenis> teruggemeld() {
    return geweigerd("teruggemeld", "De deelnemer is teruggemeld; dit traject is voorbij.");
  }

  public static Besluit<Gebeurtenis> afgerond() {
    return geweigerd("afgerond", "Dit traject is afgerond.");
  }
}
