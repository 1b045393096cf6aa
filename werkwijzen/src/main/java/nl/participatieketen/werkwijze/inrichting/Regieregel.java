package nl.participatieketen.werkwijze.inrichting;

import java.util.List;
import nl.participatieketen.werkwijze.Voorwaarde;
import org.jspecify.annotations.Nullable;

/**
 * Who directs a case. The first rule that holds applies.
 *
 * @param als what the facts must say; null where they do not matter
 * @param in the part of the chain; null for every part
 * @param anders whether it holds when no earlier rule does
 * @param rollen the codes of the roles that direct; several direct together
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Regieregel(
    @Nullable Voorwaarde als,
    @Nullable Zaakdeel in,
    boolean anders,
    List<String> rollen,
    @Nullable String uitleg,
    @Nullable String bron) {

  public Regieregel {
    rollen = List.copyOf(rollen);
  }
}
