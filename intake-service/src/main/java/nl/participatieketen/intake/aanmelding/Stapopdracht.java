package nl.participatieketen.intake.aanmelding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be asked about the steps of an intake. */
public sealed interface Stapopdracht extends Opdracht {

  /**
   * @param feiten as they were sent, by code
   */
  record DoeStap(
      String stap,
      LocalDate gedaanOp,
      Map<String, Object> feiten,
      List<String> aanwezigen,
      @Nullable String verslag)
      implements Stapopdracht {}

  /** The second one agrees with a step, or doesn't. */
  record BevestigStap(String stap, boolean akkoord, @Nullable String argument)
      implements Stapopdracht {}

  record SlaOver(String stap, String argument) implements Stapopdracht {}

  record MeldNietVerschenen(String stap, LocalDate op, @Nullable String reden)
      implements Stapopdracht {}

  record LegFeitenVast(LocalDate op, Map<String, Object> feiten) implements Stapopdracht {}

  /** The last day of a step has passed. */
  record StelVerstrekenVast(String stap, LocalDate uiterlijk) implements Stapopdracht {}

  /** The last day of a step comes near. */
  record Herinner(String stap, LocalDate op) implements Stapopdracht {}
}
