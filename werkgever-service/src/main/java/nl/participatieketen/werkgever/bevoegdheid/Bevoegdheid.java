package nl.participatieketen.werkgever.bevoegdheid;

import static java.util.Map.entry;
import static nl.participatieketen.werkwijze.inrichting.Systeemrol.ACCOUNTMANAGER;
import static nl.participatieketen.werkwijze.inrichting.Systeemrol.JOBCOACH;
import static nl.participatieketen.werkwijze.inrichting.Systeemrol.WERKGEVER;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.werkwijze.inrichting.Systeemrol;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what. A role that isn't named may not. What is asked here is the role and the tie to
 * what is acted on; what either of them takes, only this class knows.
 */
public final class Bevoegdheid {

  private static final Map<Handeling, List<Systeemrol>> TABEL =
      Map.ofEntries(
          entry(Handeling.WERKPLEK_AANBIEDEN, List.of(ACCOUNTMANAGER, WERKGEVER)),
          entry(Handeling.WERKPLEK_ZIEN, List.of(ACCOUNTMANAGER, WERKGEVER, JOBCOACH)),
          entry(Handeling.WERKPLEKGESCHIEDENIS_ZIEN, List.of(ACCOUNTMANAGER, JOBCOACH)),
          entry(Handeling.KANDIDAAT_ZIEN, List.of(ACCOUNTMANAGER, JOBCOACH)),
          entry(Handeling.PLAATSEN, List.of(ACCOUNTMANAGER)),
          entry(Handeling.PLAATSING_ZIEN, List.of(ACCOUNTMANAGER, WERKGEVER, JOBCOACH)),
          entry(Handeling.PLAATSINGGESCHIEDENIS_ZIEN, List.of(ACCOUNTMANAGER, JOBCOACH)),
          entry(Handeling.UITVAL_MELDEN, List.of(ACCOUNTMANAGER, WERKGEVER)),
          entry(Handeling.EINDE_AFHANDELEN, List.of(ACCOUNTMANAGER)));

  private static final String VAN_NIEMAND = "";

  private Bevoegdheid() {}

  /** Whether this may be done to what the asker's request can reach. */
  public static boolean mag(Actor wie, Handeling wat) {
    return mag(wie, wat, Betreft.eigen(wie));
  }

  static boolean mag(Actor wie, Handeling wat, Betreft waarop) {
    return rollen(wat).contains(wie.rol()) && isVerbonden(wie, waarop);
  }

  /** The roles that may, as they are offered it. */
  public static List<String> rollen(Handeling wat) {
    return Objects.requireNonNull(TABEL.get(wat)).stream().map(Systeemrol::code).toList();
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
