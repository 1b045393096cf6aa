package nl.participatieketen.werkwijze.controle;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.bestand.Bevinding;

/** Every role does something. */
final class Ongebruiktregel implements Regel {

  @Override
  public Stream<Bevinding> bevindingen(Onderzoek o) {
    Set<String> genoemd =
        Verwijzingen.van(o).stream()
            .filter(v -> v.wat().equals(Verwijzingen.ROL))
            .filter(v -> !v.plaats().startsWith("/informatiedeling/"))
            .map(Verwijzing::code)
            .collect(Collectors.toSet());
    return o.werkwijze().rollen().keySet().stream()
        .filter(code -> !genoemd.contains(code))
        .map(
            code ->
                o.waarschuwing(
                    "/rollen/" + code,
                    "de rol '" + code + "' doet nergens iets",
                    "een rol zonder werk laat onduidelijk wie wat doet",
                    "noem de rol bij een stap, gesprek of overleg, of haal haar weg"));
  }
}
