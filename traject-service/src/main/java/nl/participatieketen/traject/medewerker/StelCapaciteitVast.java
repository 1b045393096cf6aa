package nl.participatieketen.traject.medewerker;

import java.util.List;

/** Asks to keep how much time a professional has, and in which roles. */
public record StelCapaciteitVast(String medewerker, List<String> rollen, int minutenPerWeek) {
  public StelCapaciteitVast {
    rollen = List.copyOf(rollen);
  }
}
