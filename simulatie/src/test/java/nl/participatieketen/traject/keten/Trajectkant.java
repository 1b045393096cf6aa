package nl.participatieketen.traject.keten;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.contract.event.DeelnemerAangemeldVoorTraject;
import nl.participatieketen.contract.event.KetenEvent;
import nl.participatieketen.contract.event.PlaatsingGestart;
import nl.participatieketen.contract.event.PlaatsingUitgevallen;
import nl.participatieketen.contract.event.UitstroomDuurzaam;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.simulatie.Klok;
import nl.participatieketen.simulatie.Opslag;
import nl.participatieketen.simulatie.Verteller;
import nl.participatieketen.traject.besluit.Trajectbesluit;
import nl.participatieketen.traject.traject.BeginOpdracht.StartTraject;
import nl.participatieketen.traject.traject.EindeOpdracht.MeldTerug;
import nl.participatieketen.traject.traject.EindeOpdracht.MeldTerug.Onderbouwd;
import nl.participatieketen.traject.traject.EindeOpdracht.RondAf;
import nl.participatieketen.traject.traject.EindeOpdracht.VerklaarBemiddelbaar;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Opdracht;
import nl.participatieketen.traject.traject.PlaatsingOpdracht.NoteerDuurzaam;
import nl.participatieketen.traject.traject.PlaatsingOpdracht.NoteerPlaatsing;
import nl.participatieketen.traject.traject.PlaatsingOpdracht.NoteerUitval;
import nl.participatieketen.traject.traject.Profiel;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.TrajectSoort;
import nl.participatieketen.werkwijze.Organisaties;
import nl.participatieketen.werkwijze.Werkwijzen;
import nl.participatieketen.werkwijze.Werkwijzeversie;

/** The main line of traject: what it decides when it hears something or is asked something. */
public final class Trajectkant {

  private final Opslag opslag = new Opslag();
  private final Publicatie publicatie = new Publicatie(URI.create("http://keten"));
  private final Trajectbesluit besluit;
  private final CommandHandler<Stand, Opdracht, Gebeurtenis> trajecten;
  private final Klok klok;
  private final Verteller verteller;
  private int opdrachten;

  public Trajectkant(
      Werkwijzen werkwijzen,
      Organisaties organisaties,
      Klok klok,
      Consumer<CloudEventEnvelope> bus) {
    this.besluit = new Trajectbesluit(werkwijzen, organisaties);
    this.trajecten = opslag.verwerker(besluit);
    this.klok = klok;
    this.verteller = new Verteller("traject", bus);
  }

  public void verklaarBemiddelbaar(String organisatie, UUID trajectId) {
    vraag(
        organisatie,
        trajectId,
        new VerklaarBemiddelbaar(new Profiel(List.of("groen"), 24, null, false), null));
  }

  public void rondAf(String organisatie, UUID trajectId) {
    vraag(organisatie, trajectId, new RondAf("opleiding", false, "gaat naar school"));
  }

  public void meldTerug(String organisatie, UUID trajectId) {
    vraag(
        organisatie,
        trajectId,
        new MeldTerug(
            "nu-niet-mogelijk",
            Stream.of("motivatie", "belemmeringen", "combinatie")
                .map(vraag -> new Onderbouwd(vraag, true, "een argument"))
                .toList(),
            "regel eerst onderdak"));
  }

  private void vraag(String organisatie, UUID trajectId, Opdracht opdracht) {
    var wie = new Actor(organisatie, "mw-jobcoach", "jobcoach");
    var envelop = Command.of("vraag-" + opdrachten++, wie, klok.instant());
    trajecten.proceed(stroom(organisatie, trajectId), envelop, opdracht).block();
    vertel();
  }

  /**
   * @return what was refused
   */
  public List<String> hoor(CloudEventEnvelope envelop) {
    KetenEvent event = envelop.data();
    Optional<Gehoord> gehoord = gehoord(event);
    List<String> geweigerd =
        gehoord
            .map(g -> verwerk(envelop, g))
            .filter(Outcome.Refused.class::isInstance)
            .map(nee -> "%s: %s".formatted(event.getClass().getSimpleName(), nee))
            .stream()
            .toList();
    vertel();
    return geweigerd;
  }

  private record Gehoord(UUID trajectId, Opdracht opdracht) {}

  /** As traject's own chain reactions read it. */
  private static Optional<Gehoord> gehoord(KetenEvent event) {
    if (event instanceof DeelnemerAangemeldVoorTraject e) {
      return Optional.of(
          new Gehoord(
              TrajectSoort.id(e.organisatie(), e.aanmeldingId(), e.ronde()),
              new StartTraject(
                  e.ontvanger(),
                  e.organisatie(),
                  e.deelnemerId(),
                  e.aanmeldingId(),
                  new Werkwijzeversie(e.werkwijze().id(), e.werkwijze().versie()),
                  e.route(),
                  e.ronde(),
                  null,
                  false)));
    }
    if (event instanceof PlaatsingGestart e) {
      return Optional.of(
          new Gehoord(
              e.trajectId(),
              new NoteerPlaatsing(e.deelnemerId(), e.plaatsingId(), e.begonnenOp())));
    }
    if (event instanceof PlaatsingUitgevallen e) {
      return Optional.of(
          new Gehoord(
              e.trajectId(),
              new NoteerUitval(e.deelnemerId(), e.plaatsingId(), e.reden(), e.uitgevallenOp())));
    }
    if (event instanceof UitstroomDuurzaam e) {
      return Optional.of(
          new Gehoord(
              e.trajectId(),
              new NoteerDuurzaam(e.deelnemerId(), e.plaatsingId(), e.vastgesteldOp())));
    }
    return Optional.empty();
  }

  private Outcome<Stand> verwerk(CloudEventEnvelope envelop, Gehoord gehoord) {
    String organisatie = envelop.data().organisatie();
    var opdracht =
        Command.of(
            envelop.source() + "#" + envelop.id(),
            Actor.system(organisatie, "keten"),
            klok.instant());
    StreamId id = stroom(organisatie, gehoord.trajectId());
    return (gehoord.opdracht() instanceof StartTraject
            ? trajecten.begin(id, opdracht, gehoord.opdracht())
            : trajecten.attempt(id, opdracht, gehoord.opdracht()))
        .blockOptional()
        .orElseThrow();
  }

  private void vertel() {
    opslag.stromen().forEach(id -> verteller.vertel(besluit, publicatie::vertaal, opslag.lees(id)));
  }

  public Map<UUID, Stand> standen() {
    Map<UUID, Stand> standen = new LinkedHashMap<>();
    opslag.stromen().forEach(id -> standen.put(id.id(), besluit.fold(opslag.lees(id))));
    return standen;
  }

  private static StreamId stroom(String organisatie, UUID trajectId) {
    return new StreamId(organisatie, TrajectSoort.NAAM, trajectId);
  }
}
