package nl.participatieketen.traject.traject;

import static nl.participatieketen.eventstore.Decision.refuse;

import java.util.Collection;
import nl.participatieketen.eventstore.Decision;

/** Refusals that more than one decision gives. They never repeat what was sent. */
public final class Weigering {

  private Weigering() {}

  public static Decision<Gebeurtenis> onbekendTraject() {
    return refuse("niet-gevonden", "Dit traject bestaat niet.");
  }

  public static Decision<Gebeurtenis> onbekendeKeuze(String wat, Collection<String> mogelijk) {
    return refuse(
        "onbekende-keuze",
        "De werkwijze kent deze %s niet; wel: %s.".formatted(wat, String.join(", ", mogelijk)));
  }

  public static Decision<Gebeurtenis> nietAangenomen() {
    return refuse(
        "niet-aangenomen", "De deelnemer is aangeboden maar nog niet aangenomen of teruggestuurd.");
  }

  public static Decision<Gebeurtenis> gepauzeerd() {
    return refuse("gepauzeerd", "Het traject staat stil; hervat het eerst.");
  }

  /** Something may only be done for a reason that is written down. */
  public static Decision<Gebeurtenis> argumentNodig(String code, String waarom) {
    return refuse(code, waarom + " Geef een argument om het toch te doen.");
  }

  public static Decision<Gebeurtenis> feitenOntbreken(Collection<String> feiten) {
    return refuse(
        "feiten-ontbreken",
        "Leg eerst vast: %s.".formatted(String.join(", ", feiten.stream().sorted().toList())));
  }

  public static Decision<Gebeurtenis> andereRol(String rol) {
    return refuse("andere-rol", "Dit doet de %s.".formatted(rol));
  }

  public static Decision<Gebeurtenis> inDeToekomst() {
    return refuse("in-de-toekomst", "Wat nog moet gebeuren, kan nog niet vastgelegd worden.");
  }

  public static Decision<Gebeurtenis> geplaatst() {
    return refuse(
        "geplaatst",
        "De deelnemer is geplaatst; eerst blijkt of de plaatsing duurzaam is of uitvalt.");
  }

  public static Decision<Gebeurtenis> teruggemeld() {
    return refuse("teruggemeld", "De deelnemer is teruggemeld; dit traject is voorbij.");
  }

  public static Decision<Gebeurtenis> afgerond() {
    return refuse("afgerond", "Dit traject is afgerond.");
  }
}
