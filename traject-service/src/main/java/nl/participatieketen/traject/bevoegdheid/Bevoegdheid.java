package nl.participatieketen.traject.bevoegdheid;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.werkwijze.Werkwijze;

/**
 * Who may do what. A role that isn't named may not. Where a werkwijze gives something to one of its
 * own roles, that narrows it; how a role is held, and what ties someone to a traject, only this
 * class knows. Today a role is held by everyone of the organisatie with the system role behind it.
 */
public final class Bevoegdheid {

  /** The system roles of who guides deelnemers. */
  public static final List<String> BEGELEIDERS =
      List.of("jobcoach", "klantmanager", "wijkteam", "accountmanager");

  /** Who decides where a traject leads. */
  private static final List<String> BESLUITNEMERS = List.of("jobcoach", "klantmanager", "wijkteam");

  private static final Map<Handeling, List<String>> TABEL =
      Map.ofEntries(
          entry(Handeling.BEKIJKEN, BEGELEIDERS),
          entry(Handeling.AANNEMEN, BEGELEIDERS),
          entry(Handeling.BEMIDDELBAAR_VERKLAREN, BESLUITNEMERS),
          entry(Handeling.TERUGMELDEN, BESLUITNEMERS),
          entry(Handeling.AFRONDEN, BESLUITNEMERS),
          entry(Handeling.STOPPEN, BESLUITNEMERS),
          entry(Handeling.BEVESTIGEN, BEGELEIDERS),
          entry(Handeling.FASE_WIJZIGEN, BEGELEIDERS),
          entry(Handeling.STAP_DOEN, BEGELEIDERS),
          entry(Handeling.EVALUEREN, BEGELEIDERS),
          entry(Handeling.VERLENGEN, BEGELEIDERS),
          entry(Handeling.PLAN_OPSTELLEN, BEGELEIDERS),
          entry(Handeling.PLAN_ONDERTEKENEN, BEGELEIDERS),
          entry(Handeling.INSTRUMENT_INZETTEN, BEGELEIDERS),
          entry(Handeling.BEGELEIDEN, BEGELEIDERS),
          entry(Handeling.PAUZEREN, BEGELEIDERS),
          entry(Handeling.REGIE_VERDELEN, BEGELEIDERS),
          entry(Handeling.NAZORG_GEVEN, BEGELEIDERS),
          entry(Handeling.OVERDRACHT_VRAGEN, BEGELEIDERS),
          entry(Handeling.BOEKEN, BEGELEIDERS),
          entry(Handeling.BIJEENKOMST_VASTLEGGEN, BEGELEIDERS),
          entry(Handeling.CAPACITEIT_VASTSTELLEN, List.of("beheerder", "klantmanager")),
          entry(Handeling.AANKONDIGINGEN_BEHEREN, List.of("beheerder")),
          entry(Handeling.TERUGMELDING_ZIEN, List.of("jobcoach", "klantmanager")),
          entry(Handeling.ONTVANGEN_TERUGMELDING_ZIEN, List.of("klantmanager")));

  private Bevoegdheid() {}

  /** Whether this may be done at all; which traject it is, and in which role, may narrow it. */
  public static boolean mag(Actor wie, Handeling wat) {
    return rollen(wat).contains(wie.rol());
  }

  /** The system roles that may do this. */
  public static List<String> rollen(Handeling wat) {
    return TABEL.getOrDefault(wat, List.of());
  }

  /** The system roles that may do what the werkwijze gives to this role. */
  public static List<String> rollen(Handeling wat, Werkwijze werkwijze, String rol) {
    return rollen(wat).stream().filter(systeemrol -> past(werkwijze, rol, systeemrol)).toList();
  }

  /**
   * Whether the asker may act in this role of the werkwijze. What is done by someone who has no
   * access here, such as a werkgever, is recorded by whoever guides.
   */
  public static boolean vervult(Werkwijze werkwijze, String rol, Actor wie) {
    return past(werkwijze, rol, wie.rol());
  }

  private static boolean past(Werkwijze werkwijze, String rol, String systeemrol) {
    String achter = werkwijze.systeemrol(rol);
    return achter.equals(systeemrol) || !BEGELEIDERS.contains(achter);
  }
}
