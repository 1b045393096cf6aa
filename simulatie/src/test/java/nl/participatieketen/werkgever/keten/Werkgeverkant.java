package nl.participatieketen.werkgever.keten;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.participatieketen.contract.CloudEventCodec;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.Deadline;
import nl.participatieketen.eventstore.Decider;
import nl.participatieketen.eventstore.Inbox;
import nl.participatieketen.eventstore.Process;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.simulatie.Klok;
import nl.participatieketen.simulatie.Opslag;
import nl.participatieketen.simulatie.Verteller;
import nl.participatieketen.werkgever.kandidaat.Kandidaat;
import nl.participatieketen.werkgever.kandidaat.KandidaatBesluit;
import nl.participatieketen.werkgever.plaatsing.Plaatsdeur;
import nl.participatieketen.werkgever.plaatsing.Plaatsing;
import nl.participatieketen.werkgever.plaatsing.PlaatsingBesluit;
import nl.participatieketen.werkgever.wanneer.Stromen;
import nl.participatieketen.werkgever.wanneer.WanneerTrajectEindigtDanPlaatsingOok;
import nl.participatieketen.werkgever.wanneer.WanneerUitgevallenDanPlekVrij;
import nl.participatieketen.werkgever.wanneer.WanneerVoorgenomenDanGeplaatst;
import nl.participatieketen.werkgever.werkplek.Aanbod;
import nl.participatieketen.werkgever.werkplek.Werkplek;
import nl.participatieketen.werkgever.werkplek.WerkplekBesluit;
import nl.participatieketen.werkgever.werkplek.WerkplekOpdracht.BiedAan;
import nl.participatieketen.werkwijze.Organisatie;
import nl.participatieketen.werkwijze.Werkwijzen;

/** The whole of werkgever, but for its doors and its lists. */
public final class Werkgeverkant {

  private static final CloudEventCodec CODEC = new CloudEventCodec();

  private final Opslag opslag = new Opslag();
  private final Organisatie organisatie;
  private final Klok klok;
  private final WerkplekBesluit werkplekBesluit;
  private final KandidaatBesluit kandidaatBesluit = new KandidaatBesluit();
  private final PlaatsingBesluit plaatsingBesluit;
  private final Stromen stromen;
  private final Map<String, Process<Kandidaat>> vanKandidaten;
  private final Map<String, Process<Plaatsing>> vanPlaatsingen;
  private final Inbox inbox;
  private final Plaatsdeur deur;
  private final Verteller verteller;
  private int sleutels;

  public Werkgeverkant(
      Werkwijzen werkwijzen, Organisatie organisatie, Klok klok, Consumer<CloudEventEnvelope> bus) {
    this.organisatie = organisatie;
    this.klok = klok;
    this.werkplekBesluit = new WerkplekBesluit(werkwijzen);
    this.plaatsingBesluit = new PlaatsingBesluit(werkwijzen);
    this.stromen =
        new Stromen(
            opslag.verwerker(werkplekBesluit),
            opslag.verwerker(kandidaatBesluit),
            opslag.verwerker(plaatsingBesluit));
    var afronden = new WanneerVoorgenomenDanGeplaatst(() -> stromen);
    var vrijgeven = new WanneerUitgevallenDanPlekVrij(() -> stromen);
    var beeindigen = new WanneerTrajectEindigtDanPlaatsingOok(() -> stromen);
    this.vanKandidaten = Map.of(beeindigen.name(), beeindigen);
    this.vanPlaatsingen = Map.of(afronden.name(), afronden, vrijgeven.name(), vrijgeven);
    this.inbox =
        new Ketenreacties(stromen.kandidaten(), stromen.plaatsingen(), beeindigen, vrijgeven)
            .inbox(CODEC, (aankomst, envelop) -> Optional.empty(), klok);
    this.deur = new Plaatsdeur(stromen, afronden, organisatie, klok);
    this.verteller = new Verteller("werkgever", bus);
  }

  public UUID biedAan(int plaatsen) {
    UUID id = new UUID(8, plaatsen);
    var aanbod = new Aanbod("groen", "regulier", 24, plaatsen, klok.vandaag(), null, null, null);
    stromen
        .werkplekken()
        .begin(
            stroom(WerkplekBesluit.NAAM, id),
            Command.of("aanbod", wie(), klok.instant()),
            new BiedAan(organisatie, aanbod))
        .block();
    return id;
  }

  /** Somebody places; now and then their process falls right after the intention. */
  public void plaats(UUID kandidaatId, UUID werkplekId, boolean valt) {
    int sleutel = sleutels++;
    if (valt) {
      deur.neemVoor(kandidaatId, werkplekId, sleutel).block();
    } else {
      deur.plaats(kandidaatId, werkplekId, sleutel).block();
    }
    vertel();
  }

  /**
   * @return what was refused
   */
  public List<String> hoor(CloudEventEnvelope envelop) {
    var ontvangst = inbox.receive(new Inbox.Arrival("keten", null, CODEC.write(envelop))).block();
    vertel();
    return ontvangst instanceof Inbox.Reception.Unprocessable(var _, String reden)
        ? List.of("%s: %s".formatted(envelop.data().getClass().getSimpleName(), reden))
        : List.of();
  }

  /** Every term that has passed, once. */
  public void verstrijk() {
    for (StreamId id : opslag.stromen()) {
      switch (id.kind()) {
        case KandidaatBesluit.NAAM ->
            verstrijk(stromen.kandidaten(), kandidaatBesluit, vanKandidaten, id);
        case PlaatsingBesluit.NAAM ->
            verstrijk(stromen.plaatsingen(), plaatsingBesluit, vanPlaatsingen, id);
        default -> {}
      }
    }
    vertel();
  }

  private <S, C, E> void verstrijk(
      CommandHandler<S, C, E> verwerker,
      Decider<S, C, E> besluit,
      Map<String, Process<S>> processen,
      StreamId id) {
    Instant nu = klok.instant();
    for (Deadline termijn : besluit.deadlines(besluit.fold(opslag.lees(id)))) {
      if (!termijn.expires().isAfter(nu)) {
        Process<S> proces = processen.get(termijn.kind());
        if (proces == null) {
          verwerker.passed(id, termijn, nu).block();
        } else {
          verwerker.run(proces, id, nu).block();
        }
      }
    }
  }

  private void vertel() {
    for (StreamId id : opslag.stromen()) {
      if (id.kind().equals(PlaatsingBesluit.NAAM)) {
        verteller.vertel(plaatsingBesluit, Publicatie::vanPlaatsing, opslag.lees(id));
      }
    }
  }

  public Map<UUID, Plaatsing> plaatsingen() {
    Map<UUID, Plaatsing> standen = new LinkedHashMap<>();
    opslag.stromen().stream()
        .filter(id -> id.kind().equals(PlaatsingBesluit.NAAM))
        .forEach(id -> standen.put(id.id(), plaatsingBesluit.fold(opslag.lees(id))));
    return standen;
  }

  public Kandidaat kandidaat(UUID id) {
    return kandidaatBesluit.fold(opslag.lees(stroom(KandidaatBesluit.NAAM, id)));
  }

  public Werkplek werkplek(UUID id) {
    return werkplekBesluit.fold(opslag.lees(stroom(WerkplekBesluit.NAAM, id)));
  }

  private Actor wie() {
    return new Actor(organisatie.id(), "mw-accountmanager", "accountmanager");
  }

  private StreamId stroom(String soort, UUID id) {
    return new StreamId(organisatie.id(), soort, id);
  }
}
