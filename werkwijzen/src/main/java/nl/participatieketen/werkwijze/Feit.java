package nl.participatieketen.werkwijze;

import java.util.Map;
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

  /**
   * Whether {@code code} is among {@code feiten}; of scores: at least one of its domains. A value
   * that is one of several, such as the age of someone of whom only the year of birth is known, is
   * not.
   */
  public static boolean isBekend(String code, Map<String, String> feiten) {
    String waarde = feiten.get(code);
    return waarde != null && Waarde.isZeker(waarde)
        || feiten.keySet().stream().anyMatch(ander -> ander.startsWith(code + "."));
  }

  /**
   * Reads what was sent: a {@link String}, {@link Number}, {@link Boolean} or, for scores, a map.
   *
   * @return its canonical text by code, or what would have been right
   */
  public Gelezen lees(@Nullable Object waarde) {
    return Feitlezer.lees(this, waarde);
  }

  /** What became of a value. */
  public sealed interface Gelezen {

    /** Canonical text by code: one, or one per domain. */
    record Waarden(Map<String, String> perCode) implements Gelezen {}

    /**
     * It can't be this.
     *
     * @param verwacht what would be right, in Dutch
     */
    record Fout(String verwacht) implements Gelezen {}
  }
}
