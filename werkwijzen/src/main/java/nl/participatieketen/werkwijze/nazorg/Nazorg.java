package nl.participatieketen.werkwijze.nazorg;

import java.util.List;
import nl.participatieketen.werkwijze.Duur;
import org.jspecify.annotations.Nullable;

/**
 * The support after a plaatsing, counted from the first working day.
 *
 * @param geen whether there is none
 * @param duur how long it usually lasts; null where nothing is said
 * @param maximaal how long it may last; null where there is no most
 * @param duurzaamNa a plaatsing that outlasts this is duurzaam
 * @param vorm in which form
 * @param opVerzoek whether it is given only when the deelnemer asks
 * @param contacten when there is contact
 * @param signalen what a professional is reminded of
 * @param uitleg what a reader has to know, in Dutch
 * @param bron the place in the sources it was taken from
 */
public record Nazorg(
    boolean geen,
    @Nullable Duur duur,
    @Nullable Duur maximaal,
    Duur duurzaamNa,
    @Nullable String vorm,
    boolean opVerzoek,
    List<Nazorgcontact> contacten,
    List<Nazorgsignaal> signalen,
    @Nullable String uitleg,
    @Nullable String bron) {

  private static final Duur ZES_MAANDEN = Duur.van("P6M");

  public Nazorg {
    contacten = List.copyOf(contacten);
    signalen = List.copyOf(signalen);
    if (duurzaamNa == null) {
      duurzaamNa = duur == null ? ZES_MAANDEN : duur;
    }
  }
}
