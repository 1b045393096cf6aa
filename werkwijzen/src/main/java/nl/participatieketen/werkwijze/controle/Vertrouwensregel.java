package nl.participatieketen.werkwijze.controle;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.participatieketen.werkwijze.Categorie;
import nl.participatieketen.werkwijze.Feit;
import nl.participatieketen.werkwijze.bestand.Bevinding;

/** Every confidential fact can be seen by someone. */
final class Vertrouwensregel implements Regel {

  @Override
  public Stream<Bevinding> bevindingen(Onderzoek o) {
    if (o.werkwijze().informatiedeling().isEmpty()) {
      return zonderVerdeling(o);
    }
    Set<Categorie> zichtbaar =
        o.werkwijze().informatiedeling().values().stream()
            .flatMap(Collection::stream)
            .collect(Collectors.toSet());
    return o.werkwijze().feiten().values().stream()
        .filter(Feit::vertrouwelijk)
        .filter(feit -> !zichtbaar.contains(feit.categorie()))
        .map(
            feit ->
                o.fout(
                    "/feiten/" + feit.code(),
                    "niemand mag het vertrouwelijke feit '" + feit.code() + "' zien",
                    "wat niemand mag zien, wordt voor niets vastgelegd",
                    "zet '"
                        + feit.categorie().code()
                        + "' onder 'informatiedeling' bij ten minste één rol"));
  }

  private static Stream<Bevinding> zonderVerdeling(Onderzoek o) {
    return o.werkwijze().feiten().values().stream()
        .filter(Feit::vertrouwelijk)
        .limit(1)
        .map(
            feit ->
                o.waarschuwing(
                    "/feiten/" + feit.code(),
                    "er zijn vertrouwelijke feiten, maar er staat niet welke rol wat ziet",
                    "wie wat mag zien, hoort vooraf vast te staan",
                    "voeg 'informatiedeling:' toe"));
  }
}
