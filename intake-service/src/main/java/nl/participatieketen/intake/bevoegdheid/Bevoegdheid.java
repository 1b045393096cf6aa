package nl.participatieketen.intake.bevoegdheid;

import static java.util.Map.entry;
import static nl.participatieketen.werkwijze.inrichting.Systeemrol.ACCOUNTMANAGER;
import static nl.participatieketen.werkwijze.inrichting.Systeemrol.BEHEERDER;
import static nl.participatieketen.werkwijze.inrichting.Systeemrol.JOBCOACH;
import static nl.participatieketen.werkwijze.inrichting.Systeemrol.KLANTMANAGER;
import static nl.participatieketen.werkwijze.inrichting.Systeemrol.SYSTEEM;
import static nl.participatieketen.werkwijze.inrichting.Systeemrol.WIJKTEAM;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.participatieketen.edge.bevoegdheid.Roltabel;
import nl.participatieketen.edge.inzicht.Inzicht;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.werkwijze.Stap;
import nl.participatieketen.werkwijze.Stapsoort;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.inrichting.Systeemrol;

/**
 * Who may do what in an intake. Where a werkwijze gives something to roles of its own, that narrows
 * it.
 */
public final class Bevoegdheid {

  /** Who does the intake: whom work waits for where nobody is named for it. */
  private static final List<Systeemrol> INTAKERS = List.of(KLANTMANAGER, WIJKTEAM);

  /** Who decides where a deelnemer goes. */
  private static final List<Systeemrol> BESLISSERS = List.of(KLANTMANAGER, WIJKTEAM, JOBCOACH);

  /** Those who work with deelnemers. */
  private static final List<Systeemrol> WERKERS =
      List.of(KLANTMANAGER, WIJKTEAM, JOBCOACH, ACCOUNTMANAGER);

  /** What a system of the organisatie may do too: it tells and asks, and does no step. */
  private static final List<Systeemrol> OOK_SYSTEMEN =
      List.of(KLANTMANAGER, WIJKTEAM, JOBCOACH, ACCOUNTMANAGER, SYSTEEM);

  private static final Roltabel<Handeling> TABEL =
      Roltabel.van(
          Handeling.class,
          Map.ofEntries(
              entry(Handeling.AANMELDEN, OOK_SYSTEMEN),
              entry(Handeling.LIJST_INVOEREN, INTAKERS),
              entry(Handeling.PERSOONSCONFLICT_AANVAARDEN, INTAKERS),
              entry(Handeling.BEKIJKEN, OOK_SYSTEMEN),
              entry(Handeling.BLADEREN, BESLISSERS),
              entry(
                  Handeling.WERKVOORRAAD_ZIEN,
                  List.of(KLANTMANAGER, WIJKTEAM, JOBCOACH, ACCOUNTMANAGER)),
              entry(
                  Handeling.TELLINGEN_ZIEN,
                  List.of(KLANTMANAGER, WIJKTEAM, JOBCOACH, ACCOUNTMANAGER, BEHEERDER)),
              entry(
                  Handeling.OVERDRACHT_ZIEN,
                  List.of(KLANTMANAGER, JOBCOACH, ACCOUNTMANAGER, SYSTEEM)),
              entry(Handeling.PERSOON_ZOEKEN, INTAKERS),
              entry(Handeling.DEZELFDE_ZIEN, OOK_SYSTEMEN),
              entry(Handeling.SAMENVOEGEN, INTAKERS),
              entry(Handeling.GEBOORTEDATUM_VASTSTELLEN, INTAKERS),
              entry(Handeling.STAP_DOEN, WERKERS),
              entry(Handeling.BEVESTIGEN, WERKERS),
              entry(Handeling.AFWEGEN, WERKERS),
              entry(Handeling.FEITEN_VASTLEGGEN, OOK_SYSTEMEN),
              entry(Handeling.CONTACT_HOUDEN, WERKERS),
              entry(Handeling.PAUZEREN, WERKERS),
              entry(Handeling.KOPPELEN, WERKERS),
              entry(Handeling.VRIJSTELLEN, WERKERS),
              entry(Handeling.TOEWIJZEN, WERKERS),
              entry(Handeling.ROUTE_KIEZEN, BESLISSERS),
              entry(Handeling.VOOR_TRAJECT_AANMELDEN, BESLISSERS),
              entry(Handeling.AFSLUITEN, INTAKERS),
              entry(Handeling.BIJEENKOMST_HOUDEN, WERKERS),
              entry(Handeling.SELECTEREN, INTAKERS),
              entry(Handeling.SELECTIE_ZIEN, List.of(KLANTMANAGER, WIJKTEAM, BEHEERDER))));

  private Bevoegdheid() {}

  /** Whether this may be done at all; which roles the werkwijze gives it to may narrow it. */
  public static boolean mag(Actor wie, Handeling wat) {
    return TABEL.mag(wie, wat);
  }

  /** The system roles that may, as they are offered it. */
  public static List<String> rollen(Handeling wat) {
    return TABEL.rollen(wat);
  }

  /** Those of them that may do what the werkwijze gives to these roles of its own. */
  public static List<String> rollen(Handeling wat, Werkwijze werkwijze, Collection<String> rollen) {
    List<String> mogen = rollen(wat);
    return systeemrollen(werkwijze, rollen).filter(mogen::contains).toList();
  }

  /** Those of them whom it waits for as long as nobody is named for it. */
  public static List<String> aanZet(Handeling wat) {
    List<String> mogen = rollen(wat);
    return INTAKERS.stream().map(Systeemrol::code).filter(mogen::contains).toList();
  }

  /** Whether the asker may act in one of these roles of the werkwijze; the application in all. */
  public static boolean vervult(Werkwijze werkwijze, Collection<String> rollen, Actor wie) {
    return wie.internal() || systeemrollen(werkwijze, rollen).anyMatch(wie.rol()::equals);
  }

  /** The roles of the werkwijze that may register this step: who does it, and who joins. */
  public static Set<String> doeners(Stap stap) {
    Set<String> rollen = new LinkedHashSet<>(List.of(stap.door()));
    if (stap.soort() != Stapsoort.BESLUIT) {
      rollen.addAll(stap.met());
    }
    return rollen;
  }

  /** What someone may see of a case: who does the intake sees all where the werkwijze is silent. */
  public static Inzicht inzicht(Werkwijze werkwijze, Actor wie) {
    return Inzicht.of(werkwijze, wie, INTAKERS.stream().map(Systeemrol::code).toList());
  }

  /** These roles as a person reads them. */
  public static String inWoorden(Werkwijze werkwijze, Collection<String> rollen) {
    return werkwijze.rollen().values().stream()
        .filter(rol -> rollen.contains(rol.code()))
        .map(rol -> "%s (%s)".formatted(rol.naam(), rol.systeemrol().code()))
        .collect(Collectors.joining(" of "));
  }

  /** Those behind roles of the werkwijze; a deelnemer is served by any of them. */
  private static Stream<String> systeemrollen(Werkwijze werkwijze, Collection<String> rollen) {
    return werkwijze.rollen().values().stream()
        .filter(rol -> rollen.contains(Stap.DEELNEMER) || rollen.contains(rol.code()))
        .map(rol -> rol.systeemrol().code())
        .distinct();
  }
}
