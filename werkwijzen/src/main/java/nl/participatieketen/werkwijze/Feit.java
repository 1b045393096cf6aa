package nl.participatieketen.werkwijze;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Something that can be known of a case.
 *
 * @param code its code within the werkwijze
 * @param naam what a person reads, in Dutch
 * @param soort what it looks like
 * @param categorie who may see it, by {@code informatiedeling}
 * @param vertrouwelijk whether it does not go along by itself when the case is handed over
 * @param keuzes the answers of a {@link Feitsoort#KEUZE}, or {@code null}
 * @param schaal the scores of {@link Feitsoort#SCORES}, or {@code null}
 * @param gebieden the domains of {@link Feitsoort#SCORES}, or {@code null}
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Feit(
    String code,
    String naam,
    Feitsoort soort,
    Categorie categorie,
    @JsonDeserialize(using = JaNee.class) boolean vertrouwelijk,
    @Nullable Keuzelijst keuzes,
    @Nullable Schaal schaal,
    @Nullable Keuzelijst gebieden,
    @Nullable String uitleg,
    @Nullable String bron) {

  public Feit {
    categorie = Leeg.anders(categorie, Categorie.WERK);
  }
}
