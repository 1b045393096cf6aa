package nl.participatieketen.traject.traject;

import java.util.List;
import java.util.Locale;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.werkwijze.Werkwijze;

/** The roles of a werkwijze and the system roles behind them. */
public final class Rollen {

  private Rollen() {}

  /** The system roles of who guides deelnemers. */
  public static final List<String> BEGELEIDERS =
      List.of("jobcoach", "klantmanager", "wijkteam", "accountmanager");

  /**
   * Whether the system role of {@code asker} is the one behind {@code rol}. What is done by someone
   * who has no access here, such as a werkgever, is recorded by whoever guides.
   */
  public static boolean past(Werkwijze werkwijze, String rol, Asker asker) {
    String systeemrol = werkwijze.systeemrol(rol);
    return systeemrol.equals(asker.actor().rol()) || !BEGELEIDERS.contains(systeemrol);
  }

  /** The system roles that may act in a role. */
  public static List<String> wie(Werkwijze werkwijze, String rol) {
    String systeemrol = werkwijze.systeemrol(rol);
    return BEGELEIDERS.contains(systeemrol) ? List.of(systeemrol) : BEGELEIDERS;
  }

  /** The code of a constant, as a werkwijze writes it. */
  public static String code(Enum<?> constante) {
    return constante.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
