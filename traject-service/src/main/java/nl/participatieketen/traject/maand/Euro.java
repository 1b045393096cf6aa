package nl.participatieketen.traject.maand;

import java.math.BigDecimal;

/** Amounts of money as they are shown. */
final class Euro {

  private Euro() {}

  static String van(int centen) {
    return BigDecimal.valueOf(centen, 2).toPlainString();
  }
}
