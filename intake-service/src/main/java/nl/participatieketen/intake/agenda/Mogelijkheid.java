package nl.participatieketen.intake.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.participatieketen.intake.aanmelding.Afspraak;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be asked next.
 *
 * @param stap the sub-resource to POST to
 * @param code the step of the werkwijze, or {@code null} where it is about none
 * @param omschrijving in Dutch
 * @param rollen the system roles that may
 * @param door the roles of the werkwijze that do it
 * @param moet whether it waits to be done
 * @param uiterlijk the last day on which it is in time, or {@code null} where nothing presses
 * @param ontbreekt the facts that must be known first
 * @param wachtOp the steps that must be done first
 * @param legtVast the facts that it must or may record
 * @param keuzes the codes to choose from, such as the routes that are open
 */
public record Mogelijkheid(
    String stap,
    @Nullable String code,
    String omschrijving,
    List<String> rollen,
    List<String> door,
    boolean moet,
    @Nullable LocalDate uiterlijk,
    boolean teLaat,
    @Nullable Afspraakbeeld afspraak,
    List<String> ontbreekt,
    List<String> wachtOp,
    List<Vast> legtVast,
    List<String> keuzes) {

  static Mogelijkheid van(String stap, String omschrijving, List<String> rollen) {
    return van(stap, omschrijving, rollen, List.of(), false, List.of());
  }

  static Mogelijkheid van(
      String stap,
      String omschrijving,
      List<String> rollen,
      List<String> door,
      boolean moet,
      List<String> keuzes) {
    return new Mogelijkheid(
        stap,
        null,
        omschrijving,
        rollen,
        door,
        moet,
        null,
        false,
        null,
        List.of(),
        List.of(),
        List.of(),
        keuzes);
  }

  /** A fact that a step must or may record. */
  public record Vast(String feit, boolean verplicht) {}

  /** When it will be done, and where. */
  public record Afspraakbeeld(Instant tijdstip, @Nullable String plaats) {

    static @Nullable Afspraakbeeld van(@Nullable Afspraak afspraak) {
      return afspraak == null ? null : new Afspraakbeeld(afspraak.tijdstip(), afspraak.plaats());
    }
  }
}
