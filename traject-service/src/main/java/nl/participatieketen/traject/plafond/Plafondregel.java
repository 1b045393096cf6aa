package nl.participatieketen.traject.plafond;

import java.math.BigDecimal;
import java.util.function.IntFunction;
import nl.participatieketen.werkwijze.Werkwijze;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What is taken under one ceiling.
 *
 * @param instrument {@code null} where it is the ceiling of a route
 * @param route {@code null} where it is the ceiling of an instrument
 * @param plaatsen how many there are, or {@code null} where fte are counted
 * @param fte likewise, or {@code null} where places are counted
 * @param inGebruik places, or fte
 * @param vrij likewise
 */
record Plafondregel(
    String werkwijze,
    @Nullable String instrument,
    @Nullable String route,
    @Nullable Integer plaatsen,
    @Nullable BigDecimal fte,
    BigDecimal inGebruik,
    BigDecimal vrij) {

  /**
   * @param volleWeek how many hours a week one fte is
   */
  static Plafondregel van(Document rij, int volleWeek) {
    return van(
        rij.getString("werkwijze"),
        rij.getString("instrument"),
        null,
        rij.getInteger("hoogstens"),
        rij.getBoolean("inUren"),
        rij.getInteger("inGebruik"),
        volleWeek);
  }

  /** Of an instrument of which nothing was taken yet. */
  static Plafondregel leeg(Werkwijze werkwijze, String instrument, Ruimte ruimte) {
    return van(
        werkwijze.id(),
        instrument,
        null,
        ruimte.hoogstens(),
        ruimte.inUren(),
        0,
        werkwijze.organisatie().volleWeek());
  }

  static Plafondregel route(Werkwijze werkwijze, String route, Ruimte ruimte, int aantal) {
    return van(
        werkwijze.id(),
        null,
        route,
        ruimte.hoogstens(),
        ruimte.inUren(),
        aantal * ruimte.neemt(),
        werkwijze.organisatie().volleWeek());
  }

  private static Plafondregel van(
      String werkwijze,
      @Nullable String instrument,
      @Nullable String route,
      int hoogstens,
      boolean inUren,
      int inGebruik,
      int volleWeek) {
    IntFunction<BigDecimal> maat =
        inUren ? uren -> Ruimte.fte(uren, volleWeek) : BigDecimal::valueOf;
    return new Plafondregel(
        werkwijze,
        instrument,
        route,
        inUren ? null : hoogstens,
        inUren ? Ruimte.fte(hoogstens, volleWeek) : null,
        maat.apply(inGebruik),
        maat.apply(Math.max(0, hoogstens - inGebruik)));
  }
}
