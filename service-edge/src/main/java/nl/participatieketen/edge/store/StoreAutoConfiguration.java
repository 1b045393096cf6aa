package nl.participatieketen.edge.store;

import com.mongodb.MongoClientSettings;
import com.mongodb.connection.TransportSettings;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.participatieketen.edge.KetenProperties;
import nl.participatieketen.edge.command.CommandAutoConfiguration;
import nl.participatieketen.edge.command.KeyRing;
import nl.participatieketen.edge.lists.RowStore;
import nl.participatieketen.eventstore.StreamBinding;
import nl.participatieketen.eventstore.keys.MongoPersons;
import nl.participatieketen.eventstore.keys.PersonEncryption;
import nl.participatieketen.eventstore.relay.EventPublisher;
import nl.participatieketen.eventstore.relay.StreamEngine;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Organisaties;
import org.bson.UuidRepresentation;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoReactiveAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The event store of a service, from its configuration. */
@AutoConfiguration(
    after = MongoReactiveAutoConfiguration.class,
    before = CommandAutoConfiguration.class)
public class StoreAutoConfiguration {

  private static final int CHOOSE_SERVER_MS = 3_000;
  private static final int CONNECT_MS = 2_000;
  private static final int READ_MS = 10_000;

  @Bean
  @ConditionalOnMissingBean
  Clock time() {
    return Clock.systemUTC();
  }

  /**
   * Rather a quick refusal than a request that hangs: whoever asked may ask again. And the driver's
   * own transport: over Netty it takes a connection that the store has closed for an unknown fault,
   * keeps it in its pool, and does not read again on a fresh one.
   */
  @Bean
  MongoClientSettingsBuilderCustomizer limits() {
    return StoreAutoConfiguration::limit;
  }

  static void limit(MongoClientSettings.Builder settings) {
    settings
        .uuidRepresentation(UuidRepresentation.STANDARD)
        .transportSettings(TransportSettings.asyncBuilder().build())
        .applyToClusterSettings(
            c -> c.serverSelectionTimeout(CHOOSE_SERVER_MS, TimeUnit.MILLISECONDS))
        .applyToSocketSettings(
            s ->
                s.connectTimeout(CONNECT_MS, TimeUnit.MILLISECONDS)
                    .readTimeout(READ_MS, TimeUnit.MILLISECONDS));
  }

  @Bean
  MongoDatabase database(MongoClient client, KetenProperties keten) {
    return client.getDatabase(keten.database());
  }

  @Bean
  KeyRing keyRing(KetenProperties keten) {
    return new KeyRing(MasterKey.read(keten));
  }

  /** Beside the streams, or where {@code keten.personen} says. */
  @Bean
  PersonStore personStore(MongoDatabase database, KetenProperties keten) {
    return PersonStore.of(keten.personen(), database);
  }

  @Bean
  PersonEncryption encryption(PersonStore persons, MongoDatabase database, KetenProperties keten) {
    return new PersonEncryption(
        new MongoPersons(persons.database()), database, MasterKey.read(keten));
  }

  @Bean(destroyMethod = "close")
  StreamEngine streamEngine(
      KetenProperties keten,
      MongoDatabase database,
      PersonEncryption encryption,
      EventPublisher publisher,
      Clock time,
      MeterRegistry meters,
      Organisaties organisaties,
      List<StreamBinding<?, ?>> bindings) {
    return new StreamEngine(
        instance(keten),
        database,
        encryption,
        publisher,
        time,
        Duur.TIJDZONE,
        meters,
        organisatie -> organisaties.bron(organisatie, keten.dienst()),
        bindings,
        keten.delen());
  }

  private static String instance(KetenProperties keten) {
    String name = keten.instantie();
    return keten.dienst()
        + "-"
        + (name == null || name.isBlank() ? UUID.randomUUID().toString() : name);
  }

  @Bean
  EngineStart engineStart(StreamEngine engine, List<StoreSetup> setups) {
    return new EngineStart(engine, setups);
  }

  @Bean
  RowStore rows(MongoDatabase database) {
    return new RowStore(database);
  }
}
