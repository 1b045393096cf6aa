package nl.participatieketen.intake.persoon;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.participatieketen.edge.command.KeyRing;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.StreamHandler;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.keys.PersonEncryption;
import nl.participatieketen.eventstore.mongo.MongoEventStore;
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import nl.participatieketen.intake.aanmelding.DoeAanmelding;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Persoon;
import nl.participatieketen.intake.aanmelding.Routeopdracht.SluitAf;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.besluit.Aanmeldingbesluit;
import nl.participatieketen.testsupport.TestServers;
import nl.participatieketen.werkwijze.BrpDatum;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Organisaties;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/**
 * What a command asks of the store before there is an answer; what follows after that is not
 * counted.
 */
class OpslagverkeerTest {

  private static final String GEMEENTE = "gemeente-proef";
  private static final Instant NU = Instant.parse("2026-06-01T08:00:00Z");
  private static final Werkwijzen WERKWIJZEN =
      Werkwijzen.laad(Optional.of(Path.of("src/test/resources/werkwijzen")));
  private static final Organisaties ORGANISATIES =
      Organisaties.laad(
          Optional.of(Path.of("src/test/resources/organisaties/proef.yaml")), WERKWIJZEN);

  /** Known or not: of two who begin at once, one has to find the other. */
  private static final List<String> EEN_BEGIN =
      List.of("findAndModify deelnemers", "insert stromen", "update deelnemers");

  private final List<String> gevraagd = new CopyOnWriteArrayList<>();
  private final MongoClient client = MongoClients.create(luisterend());
  private final MongoDatabase database = client.getDatabase(TestServers.unique("verkeer"));
  private final PersonEncryption versleuteling = PersonEncryption.in(database, new byte[96]);
  private final MongoEventStore opslag = new MongoEventStore(database, versleuteling);
  private final Deelnemers deelnemers =
      new Deelnemers(versleuteling, new KeyRing(new byte[96]), Clock.fixed(NU, ZoneOffset.UTC));
  private final Aanmeldingbesluit soort = new Aanmeldingbesluit(WERKWIJZEN);
  private final CommandHandler<Stand, Opdracht, Gebeurtenis> aanmeldingen =
      new CommandHandler<>(
          new StreamHandler<>(opslag, soort, id -> {}),
          soort,
          Duur.TIJDZONE,
          new SimpleMeterRegistry());

  @BeforeEach
  void bereidVoor() {
    opslag.prepare().then(versleuteling.prepare()).then(deelnemers.prepare()).block();
    gevraagd.clear();
  }

  @AfterEach
  void ruimOp() {
    Mono.from(database.drop()).block();
    client.close();
  }

  @Test
  void een_nieuwe_persoon_kost_een_rij_een_stroom_en_een_bevestiging() {
    meldAan();

    assertThat(gevraagd).containsExactlyElementsOf(EEN_BEGIN);
  }

  @Test
  void een_bekende_persoon_kost_wat_een_nieuwe_kost() {
    meldAan();
    gevraagd.clear();

    meldAan();

    assertThat(gevraagd).containsExactlyElementsOf(EEN_BEGIN);
  }

  @Test
  void een_bekende_persoon_kost_ook_een_proces_dat_hem_nog_niet_zag_geen_vraag_om_zijn_sleutel() {
    meldAan();
    gevraagd.clear();
    PersonEncryption ander = PersonEncryption.in(database, new byte[96]);
    var daar = new Deelnemers(ander, new KeyRing(new byte[96]), Clock.fixed(NU, ZoneOffset.UTC));

    meldAan(daar, new StreamHandler<>(new MongoEventStore(database, ander), soort, id -> {}));

    assertThat(gevraagd).containsExactlyElementsOf(EEN_BEGIN);
  }

  @Test
  void afsluiten_kost_een_lees_en_een_schrijf() {
    StreamId stroom = meldAan();
    gevraagd.clear();

    assertThat(aanmeldingen.proceed(stroom, opdracht(), new SluitAf("verhuisd", null)).block())
        .isInstanceOf(Outcome.Recorded.class);

    assertThat(gevraagd).containsExactly("find stromen", "update stromen");
  }

  private StreamId meldAan() {
    return meldAan(deelnemers, new StreamHandler<>(opslag, soort, id -> {}));
  }

  private StreamId meldAan(Deelnemers bij, StreamHandler<Stand, Gebeurtenis> stromen) {
    var handler = new CommandHandler<>(stromen, soort, Duur.TIJDZONE, new SimpleMeterRegistry());
    var jan = new Persoon("999993653", "Jan", new BrpDatum(1987, 6, 5), null, null);
    var stroom = new StreamId(GEMEENTE, AanmeldingSoort.NAAM, UUID.randomUUID());
    var uitslag =
        bij.begin(
                new Aanduiding(
                    GEMEENTE, jan.bsn(), jan.naam(), jan.geboortedatum(), UUID.randomUUID()),
                stroom,
                stroom,
                wie -> handler.begin(stroom, opdracht(), aanmelding(wie.deelnemerId(), jan)),
                Outcome.Recorded.class::isInstance)
            .block();
    assertThat(uitslag).isInstanceOf(Outcome.Recorded.class);
    return stroom;
  }

  private static DoeAanmelding aanmelding(UUID deelnemer, Persoon persoon) {
    return new DoeAanmelding(
        deelnemer,
        ORGANISATIES.zoek(GEMEENTE).orElseThrow(),
        "proef",
        "balie",
        null,
        persoon,
        null,
        null,
        null,
        Map.of(),
        null,
        null);
  }

  private static Command opdracht() {
    return Command.of(UUID.randomUUID().toString(), Actor.system(GEMEENTE, "proef"), NU);
  }

  private MongoClientSettings luisterend() {
    return MongoClientSettings.builder()
        .applyConnectionString(new ConnectionString(TestServers.mongoUri()))
        .addCommandListener(
            new CommandListener() {
              @Override
              public void commandStarted(CommandStartedEvent vraag) {
                var naam = vraag.getCommand().get(vraag.getCommandName());
                if (naam != null && naam.isString()) {
                  gevraagd.add(vraag.getCommandName() + " " + naam.asString().getValue());
                }
              }
            })
        .build();
  }
}
