package nl.participatieketen.traject.overdracht;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.participatieketen.werkwijze.Feit;

/** A value that a fact can have, as canonical text. */
final class Voorbeeldwaarde {

  private Voorbeeldwaarde() {}

  static Map<String, String> van(Feit feit) {
    var gelezen = feit.lees(gestuurd(feit));
    assertThat(gelezen).isInstanceOf(Feit.Gelezen.Waarden.class);
    return ((Feit.Gelezen.Waarden) gelezen).perCode();
  }

  private static Object gestuurd(Feit feit) {
    return switch (feit.soort()) {
      case JANEE -> true;
      case GETAL, PROCENT, MAANDEN -> 29.50;
      case DATUM -> "2026-03-01";
      case KEUZE -> requireNonNull(feit.keuzes()).codes().iterator().next();
      case SCORES ->
          Map.of(
              requireNonNull(feit.gebieden()).codes().iterator().next(),
              requireNonNull(feit.schaal()).van());
      case TEKST -> "een korte tekst";
    };
  }
}
