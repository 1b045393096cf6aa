package nl.participatieketen.gateway;

import org.springframework.core.Ordered;

/**
 * The order in which a request passes, outermost first; Spring Security stands at -100. What comes
 * after it knows the client.
 */
public final class FilterOrder {

  public static final int TRACE = Ordered.HIGHEST_PRECEDENCE;
  public static final int ANSWER_HEADERS = -500;
  public static final int PROBLEMS = -400;
  public static final int ADDRESS_LIMIT = -300;
  public static final int REFUSED = -290;
  public static final int CLIENT = -95;
  public static final int CLIENT_LIMIT = -90;
  public static final int IN_FLIGHT_LIMIT = -85;
  public static final int BODY_LIMIT = -80;
  public static final int OWN_PATHS = -70;

  private FilterOrder() {}
}
