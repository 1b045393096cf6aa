package nl.participatieketen.werkgever.plaatsing;

import java.time.LocalDate;
import java.util.UUID;
import nl.participatieketen.edge.command.KeyRing;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.Process;
import nl.participatieketen.simulatie.Klok;
import nl.participatieketen.werkgever.wanneer.Stromen;
import nl.participatieketen.werkwijze.Organisatie;
import reactor.core.publisher.Mono;

/** Places as the door does. */
public final class Plaatsdeur {

  private static final KeyRing SLEUTELS = new KeyRing(new byte[96]);

  private final Plaatser plaatser;
  private final Organisatie organisatie;
  private final Klok klok;

  public Plaatsdeur(
      Stromen stromen, Process<Plaatsing> afronden, Organisatie organisatie, Klok klok) {
    this.plaatser =
        new Plaatser(stromen.plaatsingen(), stromen.werkplekken(), stromen.kandidaten(), afronden);
    this.organisatie = organisatie;
    this.klok = klok;
  }

  /** Until the intention is stored; what follows is left to the process. */
  public Mono<Outcome<Plaatsing>> neemVoor(UUID kandidaatId, UUID werkplekId, int sleutel) {
    Voornemen voornemen = voornemen(kandidaatId, werkplekId);
    return plaatser.neemVoor(verzoek(sleutel), voornemen, voornemen);
  }

  public Mono<Outcome<Plaatsing>> plaats(UUID kandidaatId, UUID werkplekId, int sleutel) {
    Voornemen voornemen = voornemen(kandidaatId, werkplekId);
    return plaatser.plaats(verzoek(sleutel), voornemen, voornemen);
  }

  private Voornemen voornemen(UUID kandidaatId, UUID werkplekId) {
    LocalDate vandaag = klok.vandaag();
    return new Voornemen(kandidaatId, werkplekId, "regulier", 20, vandaag, null);
  }

  private Request verzoek(int sleutel) {
    return new Request(
        organisatie,
        new Actor(organisatie.id(), "mw-accountmanager", "accountmanager"),
        "/v1/plaatsingen",
        klok.instant(),
        "\"sleutel-%d\"".formatted(sleutel),
        null,
        null,
        SLEUTELS);
  }
}
