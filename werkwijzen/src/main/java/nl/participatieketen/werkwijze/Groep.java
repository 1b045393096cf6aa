package nl.participatieketen.werkwijze;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People for whom the same routes are open.
 *
 * @param code its code within the werkwijze
 * @param naam what a person reads, in Dutch
 * @param als who belongs to it; {@link Voorwaarde#ALTIJD} for whom no other group takes
 * @param routes the routes that are open; of several the professional chooses
 * @param uitleg what it means, in plain Dutch
 * @param bron the place in the sources it was taken from
 */
public record Groep(
    String code,
    String naam,
    Voorwaarde als,
    List<String> routes,
    @Nullable String uitleg,
    @Nullable String bron) {

  public Groep {
    als = Leeg.anders(als, Voorwaarde.ALTIJD);
    routes = Leeg.tenzij(routes);
  }

  /** Whether it takes whoever no other group takes. */
  public boolean anders() {
    return als.equals(Voorwaarde.ALTIJD);
  }
}
