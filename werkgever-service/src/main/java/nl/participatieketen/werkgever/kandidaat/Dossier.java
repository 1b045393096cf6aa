package nl.participatieketen.werkgever.kandidaat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.jspecify.annotations.Nullable;

/**
 * What stays with a kandidaat.
 *
 * @param werkwijze the version under which the case began
 * @param sinds the first day on which the traject declared the deelnemer bemiddelbaar
 * @param volgnummer the position of the last declaration in its traject, or {@code null} where the
 *     sender doesn't number
 * @param voorbij the plaatsingen that never get this kandidaat (again)
 */
public record Dossier(
    UUID deelnemerId,
    Werkwijzeversie werkwijze,
    LocalDate sinds,
    Profiel profiel,
    @Nullable Integer volgnummer,
    Set<UUID> voorbij) {

  public Dossier {
    voorbij = Set.copyOf(voorbij);
  }

  Dossier met(Profiel nieuw, @Nullable Integer nieuwVolgnummer) {
    return new Dossier(deelnemerId, werkwijze, sinds, nieuw, nieuwVolgnummer, voorbij);
  }

  Dossier zonder(UUID plaatsingId) {
    Set<UUID> gehad = new HashSet<>(voorbij);
    gehad.add(plaatsingId);
    return new Dossier(deelnemerId, werkwijze, sinds, profiel, volgnummer, gehad);
  }

  boolean isNieuwerDan(@Nullable Integer ander) {
    return volgnummer != null && ander != null && volgnummer > ander;
  }
}
