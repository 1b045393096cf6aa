package nl.participatieketen.edge.overzicht;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.participatieketen.edge.problem.OngeldigeInvoer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * In what order rows come: by a field, and by id where that is the same.
 *
 * @param veld a text field that every row has
 */
public record Volgorde(String veld, boolean aflopend) {

  static final String ID = "_id";

  /** By id: always the same, and otherwise without a meaning. */
  public static final Volgorde OP_ID = op(ID);

  /** From low to high. */
  public static Volgorde op(String veld) {
    return new Volgorde(veld, false);
  }

  /**
   * The order that was asked for: a field, with a minus before it from high to low.
   *
   * @param sorteer {@code null} for {@link #OP_ID}
   * @param velden by which may be sorted
   * @throws OngeldigeInvoer when it is none of those
   */
  public static Volgorde gevraagd(@Nullable String sorteer, List<String> velden) {
    if (sorteer == null) {
      return OP_ID;
    }
    boolean aflopend = sorteer.startsWith("-");
    String veld = aflopend ? sorteer.substring(1) : sorteer;
    if (!velden.contains(veld)) {
      throw new OngeldigeInvoer(
          "sorteer",
          "voldoet niet",
          velden.stream()
              .flatMap(mogelijk -> Stream.of(mogelijk, "-" + mogelijk))
              .collect(Collectors.joining(", ", "een van: ", "")));
    }
    return new Volgorde(veld, aflopend);
  }

  Document sortering() {
    int richting = aflopend ? -1 : 1;
    return veld.equals(ID)
        ? new Document(ID, richting)
        : new Document(veld, richting).append(ID, richting);
  }

  /** What rows after this one have. */
  Document voorbij(Wijzer wijzer) {
    String verder = aflopend ? "$lt" : "$gt";
    Document later = new Document(ID, new Document(verder, wijzer.id()));
    return veld.equals(ID)
        ? later
        : new Document(
            "$or",
            List.of(
                new Document(veld, new Document(verder, wijzer.waarde())),
                later.append(veld, wijzer.waarde())));
  }
}
