package nl.participatieketen.intake.keten;

import java.util.List;
import java.util.Optional;
import nl.participatieketen.eventstore.StreamBinding;
import nl.participatieketen.eventstore.StreamHandler;
import nl.participatieketen.eventstore.relay.StreamEngine;
import nl.participatieketen.intake.selectie.Kandidaat;
import nl.participatieketen.intake.selectie.KandidaatSoort;
import nl.participatieketen.intake.selectie.Kandidaatgebeurtenis;
import nl.participatieketen.intake.selectie.Kandidatenlijst;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects those who were looked at in a round with the event store; the chain hears nothing. */
@Configuration(proxyBeanMethods = false)
class SelectieConfiguratie {

  @Bean
  StreamBinding<Kandidaat, Kandidaatgebeurtenis> kandidaatAansluiting() {
    return new StreamBinding<>(
        new KandidaatSoort(),
        List.of(new Kandidatenlijst()),
        feit -> Optional.empty(),
        (stand, termijn, nu) -> {
          throw new IllegalStateException("this kind of stream has no terms");
        });
  }

  @Bean
  StreamHandler<Kandidaat, Kandidaatgebeurtenis> kandidaatverwerker(
      StreamEngine engine, StreamBinding<Kandidaat, Kandidaatgebeurtenis> aansluiting) {
    return engine.handler(aansluiting.kind());
  }
}
