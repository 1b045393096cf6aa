package nl.participatieketen.werkwijze.controle;

import java.util.List;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.bestand.Bevinding;
import nl.participatieketen.werkwijze.bestand.YamlBestand;

/** All that is checked about a werkwijze once its file meets the schema. */
public final class Regels {

  private static final List<Regel> ALLE =
      List.of(
          new Verwijzingsregel(),
          new Waarderegel(),
          new Vervolgregel(),
          new Dekkingsregel(),
          new Stappenregel(),
          new Wachtregel(),
          new Feitregel(),
          new Vertrouwensregel(),
          new Groepsregel(),
          new Grensregel(),
          new Mogelijkheidsregel(),
          new Routeregel(),
          new Faseregel(),
          new Looptijdregel(),
          new Evaluatieregel(),
          new Termijnregel(),
          new Ongebruiktregel(),
          new Naamregel(),
          new Bronregel(),
          new Congruentieregel());

  private Regels() {}

  /** What is wrong with {@code werkwijze}, or should be looked at. */
  public static Stream<Bevinding> bevindingen(YamlBestand bestand, Werkwijze werkwijze) {
    Onderzoek onderzoek = new Onderzoek(bestand, werkwijze);
    return ALLE.stream().flatMap(regel -> regel.bevindingen(onderzoek));
  }
}
