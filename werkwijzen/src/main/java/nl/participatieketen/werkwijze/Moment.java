package nl.participatieketen.werkwijze;

import java.util.List;

/**
 * The days in a case from which a term can be counted, besides the day on which a step was done,
 * which bears the code of that step.
 */
public final class Moment {

  /** The day on which the aanmelding was received. */
  public static final String AANMELDING = "aanmelding";

  /** The day of the application: of an aanmelding that is one, or else of the first such step. */
  public static final String AANVRAAG = "aanvraag";

  /** The day on which the case came back. */
  public static final String HEROPENING = "heropening";

  /** The day on which the traject began. */
  public static final String TRAJECT = "traject";

  /** The day on which the phase began. */
  public static final String FASE = "fase";

  /** The first working day. */
  public static final String PLAATSING = "plaatsing";

  /** The last day of the contract. */
  public static final String CONTRACT_EINDE = "contract-einde";

  /** All of them. */
  public static final List<String> ALLE =
      List.of(AANMELDING, AANVRAAG, HEROPENING, TRAJECT, FASE, PLAATSING, CONTRACT_EINDE);

  private Moment() {}
}
