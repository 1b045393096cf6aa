package nl.participatieketen.eventstore.relay;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.participatieketen.contract.Topics;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.proef.Kanaal;
import nl.participatieketen.eventstore.proef.Kindproces;
import nl.participatieketen.eventstore.proef.Opslag;
import nl.participatieketen.eventstore.proef.Proef;
import nl.participatieketen.eventstore.proef.ProefStand;
import nl.participatieketen.testsupport.TestServers;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Three processes share the work; one of them stands still for ten seconds and goes on. */
class DrieExemplarenTest {

  private static final int STROMEN = 8;

  private final String organisatie = TestServers.unique("g");
  private final String andere = TestServers.unique("h");
  private final Opslag opslag = Opslag.nieuw(TestServers.mongoUri());
  private final Kanaal kanaal = new Kanaal(TestServers.kafka(), organisatie);
  private final Kanaal vanDeAndere = new Kanaal(TestServers.kafka(), andere);
  private final List<Process> processen = new ArrayList<>();
  private final List<UUID> stromen = new ArrayList<>();

  @BeforeAll
  static void topics() {
    TestServers.createTopic(Topics.INTAKE, Kanaal.PARTITIES);
  }

  @AfterEach
  void ruimOp() {
    processen.forEach(Process::destroyForcibly);
    kanaal.close();
    vanDeAndere.close();
    opslag.discard();
  }

  @Test
  void nothing_is_lost_or_out_of_order_and_no_term_is_carried_out_twice()
      throws InterruptedException {
    for (int n = 0; n < 3; n++) {
      List<UUID> eigen = Stream.generate(UUID::randomUUID).limit(STROMEN).toList();
      stromen.addAll(eigen);
      processen.add(
          Kindproces.start(
              Exemplaar.class,
              opslag.uri(),
              opslag.naam(),
              TestServers.kafka(),
              organisatie,
              String.join(",", eigen.stream().map(UUID::toString).toList())));
    }
    await().atMost(Kanaal.GEDULD).until(() -> leden() == 3 && zijnAlleDelenVergeven());
    kanaal.zodra(uniek -> uniek.size() >= 3 * STROMEN * 5);

    Kindproces.sein(processen.get(1), "STOP");
    long begin = System.nanoTime();
    List<StreamId> tijdens = schrijf(40);
    vanDeAndere.kreegVanElk(Motor.uuids(tijdens), 3);
    assertThat(leden()).as("the one that stands still has lost its share").isEqualTo(2);
    SECONDS.sleep(Math.max(0, 10 - (System.nanoTime() - begin) / 1_000_000_000));
    Kindproces.sein(processen.get(1), "CONT");

    kanaal.kreegVanElk(stromen, Exemplaar.TOT);
    await()
        .atMost(Kanaal.GEDULD)
        .untilAsserted(
            () ->
                assertThat(stromen)
                    .allSatisfy(id -> assertThat(stand(id).verstreken()).hasSize(1)));
    await().atMost(Kanaal.GEDULD).until(() -> leden() == 3);
    await()
        .atMost(Kanaal.GEDULD)
        .until(() -> Boolean.FALSE.equals(opslag.store().outgoing(1).hasElements().block()));
  }

  /** Written by a process that follows nothing. */
  private List<StreamId> schrijf(int hoeveel) {
    var verwerker = opslag.verwerker();
    List<StreamId> ids = Stream.generate(() -> Proef.stroom(andere)).limit(hoeveel).toList();
    Flux.fromIterable(ids)
        .concatMap(
            id ->
                verwerker
                    .begin(id, Opslag.opdracht(), Proef.begin(id.id()))
                    .thenMany(Flux.range(1, 3))
                    .concatMap(n -> verwerker.proceed(id, Opslag.opdracht(), Proef.tel(n))))
        .then()
        .block();
    return ids;
  }

  private ProefStand stand(UUID id) {
    return opslag
        .verwerker()
        .read(new StreamId(organisatie, "proef", id), Insight.WITHOUT)
        .blockOptional()
        .orElseThrow()
        .state();
  }

  private int leden() {
    return lease().getList("leden", Document.class, List.of()).size();
  }

  private boolean zijnAlleDelenVergeven() {
    List<String> delen = lease().getList("delen", String.class);
    return !delen.contains(null) && delen.stream().distinct().count() == 3;
  }

  private Document lease() {
    return Mono.from(opslag.database().getCollection("leases").find(new Document("_id", "volger")))
        .defaultIfEmpty(new Document())
        .blockOptional()
        .orElseThrow();
  }
}
