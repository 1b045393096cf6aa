package nl.participatieketen.traject.traject;

import java.util.Locale;

/** The roles of a werkwijze and the system roles behind them. */
public final class Rollen {

  private Rollen() {}

  /** The code of a constant, as a werkwijze writes it. */
  public static String code(Enum<?> constante) {
    return constante.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
