package nl.participatieketen.intake.wanneer;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.Process;
import nl.participatieketen.eventstore.StreamBinding;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.keys.PersonEncryption;
import nl.participatieketen.eventstore.relay.StreamEngine;
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import nl.participatieketen.intake.aanmelding.DoeAanmelding;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Persoon;
import nl.participatieketen.intake.aanmelding.Plek;
import nl.participatieketen.intake.aanmelding.Routeopdracht.MeldAanVoorTraject;
import nl.participatieketen.intake.aanmelding.Routeopdracht.Plekaanvraag;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Stapopdracht.BevestigStap;
import nl.participatieketen.intake.aanmelding.Stapopdracht.DoeStap;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.intake.besluit.Aanmeldingbesluit;
import nl.participatieketen.intake.route.BeperkteRoute;
import nl.participatieketen.intake.route.Bezetting;
import nl.participatieketen.intake.route.Plekgebeurtenis;
import nl.participatieketen.intake.route.Plekken;
import nl.participatieketen.intake.route.Plekopdracht;
import nl.participatieketen.intake.route.RouteSoort;
import nl.participatieketen.intake.selectie.Kandidaat;
import nl.participatieketen.intake.selectie.KandidaatSoort;
import nl.participatieketen.intake.selectie.Kandidaatgebeurtenis;
import nl.participatieketen.intake.selectie.Kandidaatopdracht;
import nl.participatieketen.testsupport.TestServers;
import nl.participatieketen.werkwijze.BrpDatum;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Organisatie;
import nl.participatieketen.werkwijze.Organisaties;
import nl.participatieketen.werkwijze.Werkwijzen;
import reactor.core.publisher.Mono;

/** The streams of the intake on a real store, with their processes and a clock that is moved. */
final class Intakeproef implements AutoCloseable {

  static final String GEMEENTE = "gemeente-proef";
  static final Werkwijzen WERKWIJZEN =
      Werkwijzen.laad(Optional.of(Path.of("src/test/resources/werkwijzen")));
  static final Organisaties ORGANISATIES =
      Organisaties.laad(
          Optional.of(Path.of("src/test/resources/organisaties/proef.yaml")), WERKWIJZEN);
  static final Instant BEGIN = Instant.parse("2026-06-01T08:00:00Z");

  private static final Actor WERKER = Actor.system(GEMEENTE, "proef");

  final Klok klok = new Klok();
  final Aanmeldingbesluit soort = new Aanmeldingbesluit(WERKWIJZEN);
  final MongoDatabase database;
  final CommandHandler<Stand, Opdracht, Gebeurtenis> aanmeldingen;
  final CommandHandler<Bezetting, Plekopdracht, Plekgebeurtenis> routes;
  final CommandHandler<Kandidaat, Kandidaatopdracht, Kandidaatgebeurtenis> kandidaten;
  final Process<Bezetting> naGaan;
  final Process<Stand> plekVrij;
  final Process<Kandidaat> aanmelden;
  final Plekken plekken;

  private final MongoClient client;
  private final StreamEngine engine;

  Intakeproef() {
    var instellingen =
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(TestServers.mongoUri()))
            .build();
    String naam = "intake-" + UUID.randomUUID();
    this.client = MongoClients.create(instellingen);
    this.database = client.getDatabase(naam);
    this.naGaan = new WanneerPlekOnbevestigdDanNagegaan(this::routes, this::aanmeldingen);
    this.plekVrij =
        new WanneerVertrokkenDanPlekVrij(this::aanmeldingen, this::routes, naGaan, soort);
    this.aanmelden =
        new WanneerGeselecteerdDanAangemeld(this::kandidaten, this::aanmeldingen, ORGANISATIES);
    this.engine =
        new StreamEngine(
            naam,
            database,
            PersonEncryption.in(database, new byte[PersonEncryption.MASTER_KEY_LENGTH]),
            events -> Mono.empty(),
            klok,
            Duur.TIJDZONE,
            new SimpleMeterRegistry(),
            organisatie -> URI.create("urn:proef"),
            List.of(
                StreamBinding.of(soort, List.of(), feit -> Optional.empty(), List.of(plekVrij)),
                StreamBinding.of(
                    new RouteSoort(), List.of(), feit -> Optional.empty(), List.of(naGaan)),
                StreamBinding.of(
                    new KandidaatSoort(),
                    List.of(),
                    feit -> Optional.empty(),
                    List.of(aanmelden))));
    this.aanmeldingen = engine.commands(soort);
    this.routes = engine.commands(new RouteSoort());
    this.kandidaten = engine.commands(new KandidaatSoort());
    this.plekken = new Plekken(routes, aanmeldingen, soort, klok);
    engine.start().block();
  }

  private CommandHandler<Stand, Opdracht, Gebeurtenis> aanmeldingen() {
    return aanmeldingen;
  }

  private CommandHandler<Bezetting, Plekopdracht, Plekgebeurtenis> routes() {
    return routes;
  }

  private CommandHandler<Kandidaat, Kandidaatopdracht, Kandidaatgebeurtenis> kandidaten() {
    return kandidaten;
  }

  /** A case that may go to the limited route. */
  UUID ingedeeld() {
    UUID id = UUID.randomUUID();
    LocalDate dag = LocalDate.ofInstant(klok.instant(), Duur.TIJDZONE);
    var jan = new Persoon(null, "Jan", BrpDatum.van(LocalDate.of(1987, 6, 5)), null, null);
    aanmeldingen
        .begin(
            zaak(id),
            opdracht(),
            new DoeAanmelding(
                UUID.randomUUID(),
                organisatie(),
                "proef",
                "balie",
                null,
                jan,
                null,
                null,
                null,
                Map.of(),
                null,
                null))
        .block();
    vraag(id, new DoeStap("melding", dag, Map.of("crisis", false), List.of(), null));
    vraag(id, new DoeStap("wonen", dag, Map.of("wonen-geregeld", true), List.of(), null));
    vraag(id, new DoeStap("meting", dag, Map.of("loonwaarde", 30), List.of(), null));
    vraag(id, new DoeStap("oordeel", dag, Map.of(), List.of(), null));
    var tweede =
        Command.of(
            UUID.randomUUID().toString(), new Actor(GEMEENTE, "jc-1", "jobcoach"), klok.instant());
    aanmeldingen.proceed(zaak(id), tweede, new BevestigStap("oordeel", true, null)).block();
    assertThat(stand(id).plek()).isInstanceOf(Plek.Ingedeeld.class);
    return id;
  }

  Outcome<Stand> naarVol(UUID id, Plekaanvraag plek) {
    return vraag(id, new MeldAanVoorTraject("vol", organisatie(), null, plek, null));
  }

  Outcome<Stand> vraag(UUID id, Opdracht vraag) {
    return aanmeldingen.proceed(zaak(id), opdracht(), vraag).blockOptional().orElseThrow();
  }

  Plekaanvraag neem(UUID id) {
    return plekken.vraag(vol(id), id).blockOptional().orElseThrow();
  }

  BeperkteRoute vol(UUID id) {
    return BeperkteRoute.van(GEMEENTE, stand(id), soort.werkwijze(stand(id)), "vol").orElseThrow();
  }

  Zaak stand(UUID id) {
    return (Zaak)
        aanmeldingen.read(zaak(id), Insight.WITHOUT).blockOptional().orElseThrow().state();
  }

  Bezetting bezetting() {
    return routes
        .read(new BeperkteRoute(GEMEENTE, "proef", "vol", 1).stroom(), Insight.WITHOUT)
        .blockOptional()
        .orElseThrow()
        .state();
  }

  static StreamId zaak(UUID id) {
    return new StreamId(GEMEENTE, AanmeldingSoort.NAAM, id);
  }

  static Organisatie organisatie() {
    return ORGANISATIES.zoek(GEMEENTE).orElseThrow();
  }

  Command opdracht() {
    return Command.of(UUID.randomUUID().toString(), WERKER, klok.instant());
  }

  @Override
  public void close() {
    engine.close();
    Mono.from(database.drop()).block();
    client.close();
  }

  /** Stands still until it is moved. */
  static final class Klok extends Clock {

    private volatile Instant nu = BEGIN;

    void vooruit(Duration duur) {
      nu = nu.plus(duur);
    }

    @Override
    public Instant instant() {
      return nu;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
