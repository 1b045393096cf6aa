package nl.participatieketen.traject.http;

import java.util.List;
import nl.participatieketen.traject.traject.Profiel;
import org.jspecify.annotations.Nullable;

/**
 * What a deelnemer can do at a werkgever, as it is shown.
 *
 * @param regio {@code null} where it does not matter
 */
record Profielbeeld(
    List<String> functierichtingen,
    int urenPerWeek,
    @Nullable String regio,
    boolean begeleidingNodig) {

  static Profielbeeld van(Profiel profiel) {
    return new Profielbeeld(
        profiel.functierichtingen(),
        profiel.urenPerWeek(),
        profiel.regio(),
        profiel.begeleidingNodig());
  }
}
