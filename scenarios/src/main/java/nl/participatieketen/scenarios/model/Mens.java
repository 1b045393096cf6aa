package nl.participatieketen.scenarios.model;

/**
 * Someone who acts, in one role at one organisatie.
 *
 * @param persoon 1, or up to 9 for a colleague with the same role
 */
public record Mens(String rol, String organisatie, int persoon) {

  /** As the demo people sign in. */
  public String aanmeldnaam() {
    return rol + (persoon == 1 ? "" : "." + persoon) + "@" + organisatie;
  }
}
