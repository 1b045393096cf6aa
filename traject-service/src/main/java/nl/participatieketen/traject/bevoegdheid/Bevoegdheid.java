package nl.participatieketen.traject.bevoegdheid;

import static java.util.Map.entry;
import static nl.participatieketen.werkwijze.inrichting.Systeemrol.ACCOUNTMANAGER;
import static nl.participatieketen.werkwijze.inrichting.Systeemrol.BEHEERDER;
import static nl.participatieketen.werkwijze.inrichting.Systeemrol.JOBCOACH;
import static nl.participatieketen.werkwijze.inrichting.Systeemrol.KLANTMANAGER;
import static nl.participatieketen.werkwijze.inrichting.Systeemrol.WIJKTEAM;

import java.util.List;
import java.util.Map;
import nl.participatieketen.edge.bevoegdheid.Roltabel;
import nl.participatieketen.edge.inzicht.Inzicht;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.inrichting.Systeemrol;

/**
 * Who may do what with a traject. Where a werkwijze gives something to one of its own roles, that
 * narrows it.
 */
public final class Bevoegdheid {

  /** The system roles of who guides deelnemers. */
  private static final List<Systeemrol> BEGELEIDERS =
      List.of(JOBCOACH, KLANTMANAGER, WIJKTEAM, ACCOUNTMANAGER);

  /** Who decides where a traject leads. */
  private static final List<Systeemrol> BESLUITNEMERS = List.of(JOBCOACH, KLANTMANAGER, WIJKTEAM);

  private static final Roltabel<Handeling> TABEL =
      Roltabel.van(
          Handeling.class,
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
              entry(Handeling.CAPACITEIT_VASTSTELLEN, List.of(BEHEERDER, KLANTMANAGER)),
              entry(Handeling.AANKONDIGINGEN_BEHEREN, List.of(BEHEERDER)),
              entry(Handeling.TERUGMELDING_ZIEN, List.of(JOBCOACH, KLANTMANAGER)),
              entry(Handeling.ONTVANGEN_TERUGMELDING_ZIEN, List.of(KLANTMANAGER))));

  private Bevoegdheid() {}

  /** What someone may see of a traject: who guides sees all where the werkwijze says nothing. */
  public static Inzicht inzicht(Werkwijze werkwijze, Actor wie) {
    return Inzicht.of(werkwijze, wie, BEGELEIDERS.stream().map(Systeemrol::code).toList());
  }

  /** Whether this may be done at all; which traject it is, and in which role, may narrow it. */
  public static boolean mag(Actor wie, Handeling wat) {
    return TABEL.mag(wie, wat);
  }

  /** The system roles that may do this. */
  public static List<String> rollen(Handeling wat) {
    return TABEL.rollen(wat);
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
    return Roltabel.houdt(werkwijze, rol, systeemrol)
        || BEGELEIDERS.stream().noneMatch(b -> Roltabel.houdt(werkwijze, rol, b.code()));
  }
}
