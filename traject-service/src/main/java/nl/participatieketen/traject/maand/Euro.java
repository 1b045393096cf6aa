package nl.participatieketen.traject.maand;

import java.math.BigDecimal;

/**
 * An amount of money in whole cents. Adding what would not fit is a defect, not a negative amount.
 */
record Euro(long centen) {

  static final Euro NIETS = new Euro(0);

  Euro plus(Euro ander) {
    return new Euro(Math.addExact(centen, ander.centen));
  }

  /** As it is shown: {@code 12.50}. */
  String tekst() {
    return BigDecimal.valueOf(centen, 2).toPlainString();
  }
}
