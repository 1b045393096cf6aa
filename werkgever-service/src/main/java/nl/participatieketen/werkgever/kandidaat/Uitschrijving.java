package nl.participatieketen.werkgever.kandidaat;

import java.time.LocalDate;

/**
 * That the traject has ended, so that no plaatsing follows any more.
 *
 * @param reden {@link #TERUGGEMELD} or {@link #AFGEROND}; why the traject ended is its own matter
 */
public record Uitschrijving(String reden, LocalDate uitgeschrevenOp) {

  public static final String TERUGGEMELD = "teruggemeld";
  public static final String AFGEROND = "afgerond";
}
