package nl.participatieketen.eventstore;

/**
 * Why an opdracht was refused.
 *
 * @param code stable, kebab-case; part of the published problem type
 * @param explanation one Dutch sentence for the person who asked; holds no sensitive fact
 */
public record Reason(String code, String explanation) {

  /** The code for: what an event says of a case is contradicted by the case itself. */
  public static final String OTHER_CASE = "andere-zaak";
}
