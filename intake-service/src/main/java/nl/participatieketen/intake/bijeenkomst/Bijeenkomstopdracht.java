package nl.participatieketen.intake.bijeenkomst;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.werkwijze.Organisatie;
import org.jspecify.annotations.Nullable;

/** What can be asked of a group session. */
public sealed interface Bijeenkomstopdracht {

  record Plan(
      Organisatie organisatie,
      @Nullable String werkwijze,
      String stap,
      Instant tijdstip,
      @Nullable String plaats,
      List<String> begeleiders)
      implements Bijeenkomstopdracht {}

  record Nodig(List<UUID> aanmeldingen, String medium) implements Bijeenkomstopdracht {}

  record LegAanwezigheidVast(List<UUID> aanwezig) implements Bijeenkomstopdracht {}

  record Gelast(String reden) implements Bijeenkomstopdracht {}

  /**
   * The intakes have heard what they had to hear since {@code sinds}; refused when there is more by
   * now.
   */
  record NoteerGevolgen(Instant sinds, Map<UUID, String> uitslagen)
      implements Bijeenkomstopdracht {}
}
