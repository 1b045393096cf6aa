package nl.participatieketen.intake.bijeenkomst;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomst.Sessie;
import org.jspecify.annotations.Nullable;

/**
 * A group session as it is shown.
 *
 * @param genodigd the aanmeldingen that were invited
 * @param aanwezig those who came, or {@code null} before it was held
 * @param groepen who came, in groups of the size that the werkwijze gives
 * @param verwerkt whether all intakes know of it
 * @param uitslagen by aanmelding what it answered; a code that is no {@code genodigd}, {@code
 *     aanwezig}, {@code afwezig} or {@code afgelast} says why it could not be
 */
record BijeenkomstBeeld(
    UUID bijeenkomstId,
    String werkwijze,
    String stap,
    Instant tijdstip,
    @Nullable String plaats,
    List<String> begeleiders,
    String status,
    @Nullable Integer genodigden,
    List<UUID> genodigd,
    @Nullable List<UUID> aanwezig,
    List<List<UUID>> groepen,
    boolean verwerkt,
    Map<UUID, String> uitslagen) {

  static BijeenkomstBeeld van(StreamId stroom, Bijeenkomst stand) {
    if (!(stand instanceof Sessie sessie)) {
      throw new IllegalStateException("nothing to show of " + stroom);
    }
    return new BijeenkomstBeeld(
        stroom.id(),
        sessie.plan().werkwijze(),
        sessie.plan().stap(),
        sessie.plan().tijdstip(),
        sessie.plan().plaats(),
        sessie.plan().begeleiders(),
        sessie.status(),
        sessie.plan().genodigden(),
        sessie.genodigd(),
        sessie.aanwezig(),
        groepen(sessie),
        sessie.sinds() == null,
        sessie.uitslagen());
  }

  private static List<List<UUID>> groepen(Sessie sessie) {
    List<UUID> aanwezig = sessie.aanwezig();
    Integer grootte = sessie.plan().grootte();
    if (aanwezig == null || aanwezig.isEmpty()) {
      return List.of();
    }
    if (grootte == null) {
      return List.of(aanwezig);
    }
    List<List<UUID>> groepen = new ArrayList<>();
    int aantal = (aanwezig.size() + grootte - 1) / grootte;
    for (int i = 0; i < aantal; i++) {
      groepen.add(
          aanwezig.subList(i * aanwezig.size() / aantal, (i + 1) * aanwezig.size() / aantal));
    }
    return groepen;
  }
}
