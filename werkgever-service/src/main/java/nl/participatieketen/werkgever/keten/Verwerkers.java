package nl.participatieketen.werkgever.keten;

import nl.participatieketen.eventstore.StreamBinding;
import nl.participatieketen.eventstore.StreamHandler;
import nl.participatieketen.eventstore.relay.StreamEngine;
import nl.participatieketen.werkgever.kandidaat.Kandidaat;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis;
import nl.participatieketen.werkgever.plaatsing.Plaatsing;
import nl.participatieketen.werkgever.plaatsing.PlaatsingBeslissing;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis;
import nl.participatieketen.werkgever.werkplek.Werkplek;
import nl.participatieketen.werkgever.werkplek.WerkplekBeslissing;
import nl.participatieketen.werkgever.werkplek.WerkplekGebeurtenis;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who decides on werkplekken, kandidaten and plaatsingen, and who carries it out. */
@Configuration(proxyBeanMethods = false)
class Verwerkers {

  @Bean
  WerkplekBeslissing werkplekBeslissing(Werkwijzen werkwijzen) {
    return new WerkplekBeslissing(werkwijzen);
  }

  @Bean
  PlaatsingBeslissing plaatsingBeslissing(Werkwijzen werkwijzen) {
    return new PlaatsingBeslissing(werkwijzen);
  }

  @Bean
  StreamHandler<Werkplek, WerkplekGebeurtenis> werkplekken(
      StreamEngine engine, StreamBinding<Werkplek, WerkplekGebeurtenis> aansluiting) {
    return engine.handler(aansluiting.kind());
  }

  @Bean
  StreamHandler<Kandidaat, KandidaatGebeurtenis> kandidaten(
      StreamEngine engine, StreamBinding<Kandidaat, KandidaatGebeurtenis> aansluiting) {
    return engine.handler(aansluiting.kind());
  }

  @Bean
  StreamHandler<Plaatsing, PlaatsingGebeurtenis> plaatsingen(
      StreamEngine engine, StreamBinding<Plaatsing, PlaatsingGebeurtenis> aansluiting) {
    return engine.handler(aansluiting.kind());
  }
}
