package nl.participatieketen.traject.keten;

import java.util.List;
import java.util.Optional;
import nl.participatieketen.eventstore.Aansluiting;
import nl.participatieketen.eventstore.Besluit;
import nl.participatieketen.eventstore.Opdrachtverwerker;
import nl.participatieketen.eventstore.relay.StreamEngine;
import nl.participatieketen.traject.medewerker.MedewerkerGebeurtenis;
import nl.participatieketen.traject.medewerker.MedewerkerSoort;
import nl.participatieketen.traject.medewerker.Medewerkerslijst;
import nl.participatieketen.traject.medewerker.Medewerkerstand;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects the streams beside those of trajecten with the event store. */
@Configuration(proxyBeanMethods = false)
class Nevenstromen {

  @Bean
  Aansluiting<Medewerkerstand, MedewerkerGebeurtenis> medewerkerAansluiting() {
    return new Aansluiting<>(
        new MedewerkerSoort(),
        List.of(new Medewerkerslijst()),
        feit -> Optional.empty(),
        (stand, termijn, nu) -> geenTermijn());
  }

  @Bean
  Opdrachtverwerker<Medewerkerstand, MedewerkerGebeurtenis> medewerkers(
      StreamEngine engine, Aansluiting<Medewerkerstand, MedewerkerGebeurtenis> aansluiting) {
    return engine.verwerker(aansluiting.soort());
  }

  private static <G> Besluit<G> geenTermijn() {
    throw new IllegalStateException("this kind of stream has no terms");
  }
}
