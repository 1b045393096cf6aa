package nl.participatieketen.intake.selectie;

import java.util.List;
import java.util.UUID;
import nl.participatieketen.eventstore.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What became of one candidate.
 *
 * @param deelnemerId {@code null} where nothing began, since another began for the same BSN
 * @param criteria why someone was excluded, by the codes of the werkwijze
 * @param reden why the aanmelding was refused, or nothing began; or {@code null}
 */
record Uitslagregel(
    @Nullable UUID deelnemerId,
    String uitslag,
    List<String> criteria,
    @Nullable UUID aanmeldingId,
    @Nullable String reden) {

  static final String GESELECTEERD = "geselecteerd";
  static final String UITGESLOTEN = "uitgesloten";
  private static final String GEWEIGERD = "geweigerd";
  private static final String CONFLICT = "conflict";

  static Uitslagregel nietBegonnen(Reason reden) {
    return new Uitslagregel(null, CONFLICT, List.of(), null, reden.explanation());
  }

  static Uitslagregel van(Kandidaat stand) {
    return switch (stand) {
      case Kandidaat.Onbekend s -> throw new IllegalStateException("nothing is known of " + s);
      case Kandidaat.Uitgesloten s ->
          new Uitslagregel(
              s.deelnemerId(),
              UITGESLOTEN,
              s.criteria() == null ? List.of() : s.criteria(),
              null,
              null);
      case Kandidaat.Geselecteerd s ->
          s.vervolg() instanceof Kandidaat.Vervolg.Geweigerd nee
              ? new Uitslagregel(s.deelnemerId(), GEWEIGERD, List.of(), null, nee.uitleg())
              : new Uitslagregel(s.deelnemerId(), GESELECTEERD, List.of(), s.aanmeldingId(), null);
    };
  }
}
