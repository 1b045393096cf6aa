package nl.participatieketen.werkwijze;

import org.jspecify.annotations.Nullable;

/**
 * In what company something is done.
 *
 * @param soort with how many
 * @param grootte how many deelnemers a group holds
 * @param genodigden how many are invited, as not all come
 * @param begeleiders how many guide
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Vorm(
    Vormsoort soort,
    @Nullable Integer grootte,
    @Nullable Integer genodigden,
    @Nullable Integer begeleiders,
    @Nullable String uitleg,
    @Nullable String bron) {

  /** One professional with one deelnemer. */
  public static final Vorm INDIVIDUEEL =
      new Vorm(Vormsoort.INDIVIDUEEL, null, null, null, null, null);
}
