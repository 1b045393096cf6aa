package nl.participatieketen.traject.wanneer;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
import nl.participatieketen.testsupport.TestServers;
import nl.participatieketen.traject.plafond.PlafondGebeurtenis;
import nl.participatieketen.traject.plafond.PlafondOpdracht;
import nl.participatieketen.traject.plafond.PlafondOpdracht.NeemPlek;
import nl.participatieketen.traject.plafond.PlafondSoort;
import nl.participatieketen.traject.plafond.Plafondstand;
import nl.participatieketen.traject.plafond.Ruimte;
import nl.participatieketen.traject.traject.Gebeurt;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Inzetting;
import nl.participatieketen.traject.traject.Opdracht;
import nl.participatieketen.traject.traject.Plangebeurtenis;
import nl.participatieketen.traject.traject.Proeftraject;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.TrajectSoort;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** A place under a ceiling is never lost by a fall, and never given twice. */
class PlekIT {

  private static final String GEMEENTE = "gemeente-voorbeeld";
  private static final String INSTRUMENT = "beschut-werk";
  private static final LocalDate DAG = LocalDate.of(2026, 3, 2);
  private static final Instant NU = DAG.atTime(12, 0).atZone(Duur.TIJDZONE).toInstant();
  private static final Ruimte EEN = new Ruimte(1, 1, false);
  private static final StreamId PLAFOND = PlafondSoort.stroom(GEMEENTE, "basis", INSTRUMENT);

  private final MongoClientSettings instellingen =
      MongoClientSettings.builder()
          .applyConnectionString(new ConnectionString(TestServers.mongoUri()))
          .retryWrites(false)
          .build();
  private final MongoClient client = MongoClients.create(instellingen);
  private final MongoDatabase database = client.getDatabase(TestServers.unique("plek"));
  private final StreamEngine engine =
      new StreamEngine(
          "plek-" + UUID.randomUUID(),
          database,
          PersonEncryption.in(database, new byte[96]),
          events -> Mono.empty(),
          Clock.systemUTC(),
          Duur.TIJDZONE,
          new SimpleMeterRegistry(),
          organisatie -> URI.create("urn:nld:oin:00000001000000001000:systeem:traject"),
          List.of(
              StreamBinding.of(
                  Proeftraject.BESLUIT, List.of(), feit -> Optional.empty(), List.of()),
              StreamBinding.of(
                  new PlafondSoort(), List.of(), feit -> Optional.empty(), List.of())));
  private final CommandHandler<Stand, Gebeurtenis, Gebeurtenis> gebeurt =
      engine.commands(new Gebeurt());
  private final CommandHandler<Stand, Opdracht, Gebeurtenis> trajecten =
      engine.commands(Proeftraject.BESLUIT);
  private final CommandHandler<Plafondstand, PlafondOpdracht, PlafondGebeurtenis> plafonds =
      engine.commands(new PlafondSoort());
  private final Stromen stromen = new Stromen(() -> trajecten, () -> plafonds);
  private final Process<Plafondstand> bevestig = new WanneerPlekGenomenDanBevestigd(stromen);
  private final Process<Stand> geefVrij = new WanneerInstrumentAfgelopenDanPlekVrij(stromen);
  private final StreamId jan = traject();
  private final StreamId els = traject();

  @AfterEach
  void ruimOp() {
    engine.close();
    Mono.from(database.drop()).block();
    client.close();
  }

  @Test
  void wat_genomen_is_en_niet_gebruikt_komt_vrij_als_het_geduld_op_is() {
    neem(jan, NU);

    assertThat(loop(bevestig, NU.plus(PlafondSoort.GEDULD).minusMillis(1))).isEmpty();
    assertThat(houdt(jan)).isTrue();

    loop(bevestig, NU.plus(PlafondSoort.GEDULD));
    assertThat(houdt(jan)).isFalse();
    assertThat(neem(els, NU.plusSeconds(3600))).isInstanceOf(Outcome.Recorded.class);
  }

  @Test
  void wat_gebruikt_wordt_is_bevestigd_en_wie_net_begon_houdt_zijn_plek() {
    Instant later = NU.plus(PlafondSoort.GEDULD);
    neem(jan, NU, new Ruimte(2, 1, false));
    neem(els, later, new Ruimte(2, 1, false));
    ingezet(jan);

    loop(bevestig, later);

    assertThat(stand().plekken().unconfirmed()).containsExactly(els.id());
    assertThat(houdt(jan)).isTrue();
  }

  @Test
  void twee_keer_ingezet_op_een_dag_is_twee_keer_vrijgegeven() {
    for (int keer = 1; keer <= 2; keer++) {
      neem(jan, NU.plusSeconds(keer));
      ingezet(jan);
      afgelopen(jan);

      loop(geefVrij, jan);

      assertThat(houdt(jan)).as("keer %d", keer).isFalse();
      assertThat(moetVrij(jan)).isFalse();
    }
  }

  @Test
  void wie_na_een_val_halverwege_verder_gaat_geeft_een_keer_vrij() {
    neem(jan, NU);
    ingezet(jan);
    afgelopen(jan);
    var half =
        new WanneerInstrumentAfgelopenDanPlekVrij(
            new Stromen(
                () -> {
                  throw new IllegalStateException("viel");
                },
                () -> plafonds));
    assertThat(trajecten.run(half, jan, NU).onErrorComplete().blockOptional()).isEmpty();
    assertThat(houdt(jan)).isFalse();
    assertThat(moetVrij(jan)).isTrue();
    neem(els, NU);

    loop(geefVrij, jan);
    loop(geefVrij, jan);

    assertThat(moetVrij(jan)).isFalse();
    assertThat(houdt(els)).isTrue();
  }

  private StreamId traject() {
    StreamId id = new StreamId(GEMEENTE, TrajectSoort.NAAM, UUID.randomUUID());
    gebeurt
        .begin(
            id,
            opdracht(NU),
            new Gebeurtenis.TrajectGestart(
                UUID.randomUUID(),
                UUID.randomUUID(),
                GEMEENTE,
                new Werkwijzeversie("basis", 1),
                "re-integratie",
                1,
                DAG,
                DAG.plusYears(2),
                DAG.plusMonths(3)))
        .block();
    return id;
  }

  private void ingezet(StreamId traject) {
    laat(
        traject,
        new Plangebeurtenis.InstrumentIngezet(
            INSTRUMENT, DAG, null, true, null, DAG.plusMonths(3)));
  }

  private void afgelopen(StreamId traject) {
    laat(
        traject,
        new Plangebeurtenis.InstrumentAfgelopen(INSTRUMENT, DAG, "klaar", DAG.plusMonths(3), null));
  }

  private void laat(StreamId traject, Gebeurtenis wat) {
    gebeurt.proceed(traject, opdracht(NU), wat).block();
  }

  private Outcome<Plafondstand> neem(StreamId traject, Instant op) {
    return neem(traject, op, EEN);
  }

  private Outcome<Plafondstand> neem(StreamId traject, Instant op, Ruimte ruimte) {
    return plafonds
        .begin(PLAFOND, opdracht(op), new NeemPlek("basis", INSTRUMENT, ruimte, traject.id()))
        .blockOptional()
        .orElseThrow();
  }

  private Optional<Outcome<?>> loop(Process<Plafondstand> proces, Instant op) {
    return plafonds.run(proces, PLAFOND, op).blockOptional();
  }

  private void loop(Process<Stand> proces, StreamId traject) {
    trajecten.run(proces, traject, NU).block();
  }

  private boolean houdt(StreamId traject) {
    return stand().plekken().holds(traject.id());
  }

  private Plafondstand stand() {
    return plafonds.read(PLAFOND, Insight.WITHOUT).blockOptional().orElseThrow().state();
  }

  private boolean moetVrij(StreamId traject) {
    Stand stand = trajecten.read(traject, Insight.WITHOUT).blockOptional().orElseThrow().state();
    return ((Stand.Bekend) stand)
        .dossier().plan().instrumenten().values().stream().anyMatch(Inzetting::moetVrij);
  }

  private static Command opdracht(Instant op) {
    return Command.of(UUID.randomUUID().toString(), Actor.system(GEMEENTE, "proef"), op);
  }
}
