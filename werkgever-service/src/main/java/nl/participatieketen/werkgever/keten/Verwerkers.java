package nl.participatieketen.werkgever.keten;

import nl.participatieketen.eventstore.Aansluiting;
import nl.participatieketen.eventstore.Opdrachtverwerker;
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
  Opdrachtverwerker<Werkplek, WerkplekGebeurtenis> werkplekken(
      StreamEngine engine, Aansluiting<Werkplek, WerkplekGebeurtenis> aansluiting) {
    return engine.verwerker(aansluiting.soort());
  }

  @Bean
  Opdrachtverwerker<Kandidaat, KandidaatGebeurtenis> kandidaten(
      StreamEngine engine, Aansluiting<Kandidaat, KandidaatGebeurtenis> aansluiting) {
    return engine.verwerker(aansluiting.soort());
  }

  @Bean
  Opdrachtverwerker<Plaatsing, PlaatsingGebeurtenis> plaatsingen(
      StreamEngine engine, Aansluiting<Plaatsing, PlaatsingGebeurtenis> aansluiting) {
    return engine.verwerker(aansluiting.soort());
  }
}
