package nl.participatieketen.werkwijze.controle;

import java.util.List;
import nl.participatieketen.werkwijze.Werkwijze;

/** The values of the facts that are there without being declared. */
final class Ingebouwd {

  private Ingebouwd() {}

  /** What the fact {@code code} can be; empty where that is a number. */
  static List<String> waarden(Werkwijze werkwijze, String code) {
    return switch (code) {
      case Feiten.KANAAL -> werkwijze.toegang().kanalen().codes();
      case Feiten.RONDE -> List.copyOf(werkwijze.toegang().selectie().keySet());
      default -> List.of();
    };
  }
}
