package nl.participatieketen.traject.plafond;

import nl.participatieketen.eventstore.Capacity;
import org.jspecify.annotations.Nullable;

/**
 * What is taken under one ceiling.
 *
 * @param instrument {@code null} before anything was taken
 * @param hoogstens how many places, or hours a week, there are
 * @param inUren whether hours a week are counted
 * @param plekken by traject, each of so many places or hours a week
 */
public record Plafondstand(
    @Nullable String werkwijze,
    @Nullable String instrument,
    int hoogstens,
    boolean inUren,
    Capacity plekken) {

  static final Plafondstand LEEG = new Plafondstand(null, null, 0, false, Capacity.NONE_TAKEN);

  int inGebruik() {
    return Math.toIntExact(plekken.inUse());
  }

  Plafondstand met(Capacity nieuw) {
    return new Plafondstand(werkwijze, instrument, hoogstens, inUren, nieuw);
  }
}
