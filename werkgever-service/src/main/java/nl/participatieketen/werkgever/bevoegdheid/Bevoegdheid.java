package nl.participatieketen.werkgever.bevoegdheid;

import static java.util.Map.entry;
import static nl.participatieketen.werkwijze.inrichting.Systeemrol.ACCOUNTMANAGER;
import static nl.participatieketen.werkwijze.inrichting.Systeemrol.JOBCOACH;
import static nl.participatieketen.werkwijze.inrichting.Systeemrol.WERKGEVER;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.participatieketen.edge.bevoegdheid.Roltabel;
import nl.participatieketen.eventstore.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what at a werkgever: by role, and by the tie to what is acted on, which only this
 * class knows.
 */
public final class Bevoegdheid {

  private static final Roltabel<Handeling> TABEL =
      Roltabel.van(
          Handeling.class,
          Map.ofEntries(
              entry(Handeling.WERKPLEK_AANBIEDEN, List.of(ACCOUNTMANAGER, WERKGEVER)),
              entry(Handeling.WERKPLEK_ZIEN, List.of(ACCOUNTMANAGER, WERKGEVER, JOBCOACH)),
              entry(Handeling.WERKPLEKGESCHIEDENIS_ZIEN, List.of(ACCOUNTMANAGER, JOBCOACH)),
              entry(Handeling.KANDIDAAT_ZIEN, List.of(ACCOUNTMANAGER, JOBCOACH)),
              entry(Handeling.PLAATSEN, List.of(ACCOUNTMANAGER)),
              entry(Handeling.PLAATSING_ZIEN, List.of(ACCOUNTMANAGER, WERKGEVER, JOBCOACH)),
              entry(Handeling.PLAATSINGGESCHIEDENIS_ZIEN, List.of(ACCOUNTMANAGER, JOBCOACH)),
              entry(Handeling.UITVAL_MELDEN, List.of(ACCOUNTMANAGER, WERKGEVER)),
              entry(Handeling.EINDE_AFHANDELEN, List.of(ACCOUNTMANAGER))));

  private static final String VAN_NIEMAND = "";

  private Bevoegdheid() {}

  /** Whether this may be done to what the asker's request can reach. */
  public static boolean mag(Actor wie, Handeling wat) {
    return mag(wie, wat, Betreft.eigen(wie));
  }

  static boolean mag(Actor wie, Handeling wat, Betreft waarop) {
    return TABEL.mag(wie, wat) && isVerbonden(wie, waarop);
  }

  /** The roles that may, as they are offered it. */
  public static List<String> rollen(Handeling wat) {
    return TABEL.rollen(wat);
  }

  /** Whether what this enterprise has is within reach of the asker, in the own tenant. */
  public static boolean bereikt(Actor wie, @Nullable String werkgeverId) {
    return isVerbonden(wie, new Betreft(wie.organisatie(), werkgeverId));
  }

  /**
   * Whose places and plaatsingen a list holds; {@code null} for those of all enterprises. Who acts
   * for an enterprise that isn't known gets those of none.
   */
  public static @Nullable String alleenVan(Actor wie) {
    return isWerkgever(wie) ? Objects.requireNonNullElse(wie.namens(), VAN_NIEMAND) : null;
  }

  private static boolean isVerbonden(Actor wie, Betreft waarop) {
    return wie.organisatie().equals(waarop.organisatie())
        && (!isWerkgever(wie) || wie.namens() != null && wie.namens().equals(waarop.werkgeverId()));
  }

  private static boolean isWerkgever(Actor wie) {
    return wie.rol().equals(WERKGEVER.code());
  }
}
