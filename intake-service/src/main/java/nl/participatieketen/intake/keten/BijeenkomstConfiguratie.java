package nl.participatieketen.intake.keten;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatieketen.eventstore.StreamBinding;
import nl.participatieketen.eventstore.StreamHandler;
import nl.participatieketen.eventstore.relay.StreamEngine;
import nl.participatieketen.intake.bijeenkomst.Agendalijst;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomst;
import nl.participatieketen.intake.bijeenkomst.BijeenkomstSoort;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstbeslissing;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomstgebeurtenis;
import nl.participatieketen.intake.bijeenkomst.Gevolgen;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects group sessions with the event store; the chain hears nothing of them. */
@Configuration(proxyBeanMethods = false)
class BijeenkomstConfiguratie {

  @Bean
  Bijeenkomstbeslissing bijeenkomstbeslissing(Werkwijzen werkwijzen) {
    return new Bijeenkomstbeslissing(werkwijzen);
  }

  @Bean
  StreamBinding<Bijeenkomst, Bijeenkomstgebeurtenis> bijeenkomstAansluiting(
      ObjectProvider<Gevolgen> gevolgen) {
    return new StreamBinding<>(
        new BijeenkomstSoort(),
        List.of(new Agendalijst()),
        feit -> Optional.empty(),
        (stand, termijn, nu) -> {
          throw new IllegalStateException("terms of this kind of stream are work");
        },
        Map.of(
            BijeenkomstSoort.VERWERKEN,
            (stroom, termijn, nu) -> gevolgen.getObject().verwerk(stroom, nu)));
  }

  @Bean
  StreamHandler<Bijeenkomst, Bijeenkomstgebeurtenis> bijeenkomstverwerker(
      StreamEngine engine, StreamBinding<Bijeenkomst, Bijeenkomstgebeurtenis> aansluiting) {
    return engine.handler(aansluiting.kind());
  }
}
