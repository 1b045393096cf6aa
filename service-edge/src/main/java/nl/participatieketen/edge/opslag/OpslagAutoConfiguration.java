package nl.participatieketen.edge.opslag;

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
import nl.participatieketen.edge.opdracht.OpdrachtAutoConfiguration;
import nl.participatieketen.edge.opdracht.Sleutelring;
import nl.participatieketen.edge.overzicht.Overzichten;
import nl.participatieketen.eventstore.Aansluiting;
import nl.participatieketen.eventstore.relay.StreamEngine;
import nl.participatieketen.eventstore.relay.Uitgever;
import nl.participatieketen.eventstore.sleutels.MongoVersleuteling;
import nl.participatieketen.werkwijze.Organisaties;
import org.bson.UuidRepresentation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoReactiveAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The event store of a service, from its configuration. */
@AutoConfiguration(
    after = MongoReactiveAutoConfiguration.class,
    before = OpdrachtAutoConfiguration.class)
public class OpslagAutoConfiguration {

  private static final int KIES_SERVER_MS = 3_000;
  private static final int VERBIND_MS = 2_000;
  private static final int LEES_MS = 10_000;

  @Bean
  @ConditionalOnMissingBean
  Clock tijd() {
    return Clock.systemUTC();
  }

  /**
   * Rather a quick refusal than a request that hangs: whoever asked may ask again. And the driver's
   * own transport: over Netty it takes a connection that the store has closed for an unknown fault,
   * keeps it in its pool, and does not read again on a fresh one.
   */
  @Bean
  MongoClientSettingsBuilderCustomizer grenzen() {
    return instellingen ->
        instellingen
            .uuidRepresentation(UuidRepresentation.STANDARD)
            .transportSettings(TransportSettings.asyncBuilder().build())
            .applyToClusterSettings(
                c -> c.serverSelectionTimeout(KIES_SERVER_MS, TimeUnit.MILLISECONDS))
            .applyToSocketSettings(
                s ->
                    s.connectTimeout(VERBIND_MS, TimeUnit.MILLISECONDS)
                        .readTimeout(LEES_MS, TimeUnit.MILLISECONDS));
  }

  @Bean
  MongoDatabase database(MongoClient client, KetenProperties keten) {
    return client.getDatabase(keten.database());
  }

  @Bean
  Sleutelring sleutelring(KetenProperties keten) {
    return new Sleutelring(Hoofdsleutel.lees(keten));
  }

  @Bean
  MongoVersleuteling versleuteling(
      MongoClient client,
      MongoClientSettings basis,
      ObjectProvider<MongoClientSettingsBuilderCustomizer> aanpassingen,
      KetenProperties keten) {
    var instellingen = MongoClientSettings.builder(basis);
    aanpassingen.orderedStream().forEach(aanpassing -> aanpassing.customize(instellingen));
    return new MongoVersleuteling(
        client, instellingen.build(), keten.database(), Hoofdsleutel.lees(keten));
  }

  @Bean(destroyMethod = "close")
  StreamEngine streamEngine(
      KetenProperties keten,
      MongoDatabase database,
      MongoVersleuteling versleuteling,
      Uitgever uitgever,
      Clock tijd,
      MeterRegistry meters,
      Organisaties organisaties,
      List<Aansluiting<?, ?>> aansluitingen) {
    return new StreamEngine(
        instantie(keten),
        database,
        versleuteling,
        uitgever,
        tijd,
        meters,
        organisatie -> organisaties.bron(organisatie, keten.dienst()),
        aansluitingen);
  }

  private static String instantie(KetenProperties keten) {
    String naam = keten.instantie();
    return keten.dienst()
        + "-"
        + (naam == null || naam.isBlank() ? UUID.randomUUID().toString() : naam);
  }

  @Bean
  EngineStart engineStart(StreamEngine engine, List<Opslaginrichting> inrichtingen) {
    return new EngineStart(engine, inrichtingen);
  }

  @Bean
  Overzichten overzichten(MongoDatabase database) {
    return new Overzichten(database);
  }
}
