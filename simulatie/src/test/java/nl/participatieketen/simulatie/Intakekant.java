package nl.participatieketen.simulatie;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.contract.event.DeelnemerAangemeldVoorTraject;
import nl.participatieketen.contract.event.Door;
import nl.participatieketen.contract.event.TerugMelding;
import nl.participatieketen.contract.event.Werkwijze;

/**
 * Stands in for intake, which takes no part in a plaatsing: it sends a deelnemer to a traject, and
 * whoever comes back it sends once more, so that the next traject is there early.
 */
final class Intakekant {

  private final String organisatie;
  private final Klok klok;
  private final Consumer<CloudEventEnvelope> bus;
  private final Set<UUID> teruggekomen = new HashSet<>();

  Intakekant(String organisatie, Klok klok, Consumer<CloudEventEnvelope> bus) {
    this.organisatie = organisatie;
    this.klok = klok;
    this.bus = bus;
  }

  void meldAan(UUID deelnemerId, UUID aanmeldingId, int ronde) {
    var event =
        new DeelnemerAangemeldVoorTraject(
            organisatie,
            deelnemerId,
            new Werkwijze("basis", 1),
            Door.SYSTEEM,
            aanmeldingId,
            organisatie,
            "re-integratie",
            ronde,
            klok.vandaag());
    bus.accept(
        new CloudEventEnvelope(
            "aanmelding-%s-%d".formatted(aanmeldingId, ronde),
            URI.create("urn:nld:oin:00000001000000001000:systeem:intake"),
            klok.instant(),
            null,
            ronde,
            null,
            event));
  }

  List<String> hoor(CloudEventEnvelope envelop) {
    if (envelop.data() instanceof TerugMelding terug && teruggekomen.add(terug.trajectId())) {
      meldAan(terug.deelnemerId(), terug.aanmeldingId(), teruggekomen.size() + 1);
    }
    return List.of();
  }
}
