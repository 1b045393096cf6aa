package nl.participatieketen.traject.plafond;

import java.math.BigDecimal;
import java.util.function.IntFunction;
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

  static Plafondregel van(Document rij) {
    return van(
        rij.getString("werkwijze"),
        rij.getString("instrument"),
        null,
        rij.getInteger("hoogstens"),
        rij.getBoolean("inUren"),
        rij.getInteger("inGebruik"));
  }

  /** Of an instrument of which nothing was taken yet. */
  static Plafondregel leeg(String werkwijze, String instrument, Ruimte ruimte) {
    return van(werkwijze, instrument, null, ruimte.hoogstens(), ruimte.inUren(), 0);
  }

  static Plafondregel route(String werkwijze, String route, Ruimte ruimte, int aantal) {
    return van(
        werkwijze, null, route, ruimte.hoogstens(), ruimte.inUren(), aantal * ruimte.neemt());
  }

  private static Plafondregel van(
      String werkwijze,
      @Nullable String instrument,
      @Nullable String route,
      int hoogstens,
      boolean inUren,
      int inGebruik) {
    IntFunction<BigDecimal> maat = inUren ? Ruimte::fte : BigDecimal::valueOf;
    return new Plafondregel(
        werkwijze,
        instrument,
        route,
        inUren ? null : hoogstens,
        inUren ? Ruimte.fte(hoogstens) : null,
        maat.apply(inGebruik),
        maat.apply(Math.max(0, hoogstens - inGebruik)));
  }
}
