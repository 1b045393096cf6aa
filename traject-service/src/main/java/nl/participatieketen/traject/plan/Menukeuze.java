package nl.participatieketen.traject.plan;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Something of the menukaart in front of one deelnemer.
 *
 * @param past ja, nee, or onbekend where facts are missing
 * @param redenen why not, or what must be known first, in Dutch
 * @param ontbrekend the facts that must be known first
 * @param duurHoogstens ISO 8601, or {@code null} where there is no longest duration
 * @param verlengbaar how often it may be made longer; {@code null} where nothing limits that
 * @param plaatsen how many there are, or {@code null} where there is no ceiling
 * @param fte likewise, where the ceiling is in fte
 * @param euro what it costs, or {@code null} where that is not known
 * @param per a duration, traject, uitstromer or plaats, or {@code null}
 * @param loopt whether it is used now
 */
record Menukeuze(
    String instrument,
    String naam,
    String soort,
    String past,
    List<String> redenen,
    Set<String> ontbrekend,
    @Nullable String duurHoogstens,
    @Nullable Integer verlengbaar,
    @Nullable Integer plaatsen,
    @Nullable BigDecimal fte,
    @Nullable String euro,
    @Nullable String per,
    List<String> financiering,
    boolean loopt) {

  static final String JA = "ja";
  static final String NEE = "nee";
  static final String ONBEKEND = "onbekend";

  public Menukeuze {
    redenen = List.copyOf(redenen);
    ontbrekend = Collections.unmodifiableSet(new TreeSet<>(ontbrekend));
    financiering = List.copyOf(financiering);
  }
}
