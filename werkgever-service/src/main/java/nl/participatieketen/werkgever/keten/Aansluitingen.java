package nl.participatieketen.werkgever.keten;

import java.util.List;
import nl.participatieketen.eventstore.Process;
import nl.participatieketen.eventstore.StreamBinding;
import nl.participatieketen.werkgever.kandidaat.Kandidaat;
import nl.participatieketen.werkgever.kandidaat.KandidaatBesluit;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis;
import nl.participatieketen.werkgever.overzicht.Kandidatenlijst;
import nl.participatieketen.werkgever.overzicht.Plaatsingenlijst;
import nl.participatieketen.werkgever.overzicht.Werkplekkenlijst;
import nl.participatieketen.werkgever.plaatsing.Plaatsing;
import nl.participatieketen.werkgever.plaatsing.PlaatsingBesluit;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis;
import nl.participatieketen.werkgever.werkplek.Werkplek;
import nl.participatieketen.werkgever.werkplek.WerkplekBesluit;
import nl.participatieketen.werkgever.werkplek.WerkplekGebeurtenis;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What follows from the events of werkplekken, kandidaten and plaatsingen. */
@Configuration(proxyBeanMethods = false)
class Aansluitingen {

  @Bean
  StreamBinding<Werkplek, WerkplekGebeurtenis> werkplekAansluiting(WerkplekBesluit besluit) {
    return StreamBinding.of(
        besluit, List.of(new Werkplekkenlijst()), Publicatie::vanWerkplek, List.of());
  }

  @Bean
  StreamBinding<Kandidaat, KandidaatGebeurtenis> kandidaatAansluiting(
      KandidaatBesluit besluit, List<Process<Kandidaat>> processen) {
    return StreamBinding.of(
        besluit, List.of(new Kandidatenlijst()), Publicatie::vanKandidaat, processen);
  }

  @Bean
  StreamBinding<Plaatsing, PlaatsingGebeurtenis> plaatsingAansluiting(
      PlaatsingBesluit besluit, List<Process<Plaatsing>> processen) {
    return StreamBinding.of(
        besluit, List.of(new Plaatsingenlijst()), Publicatie::vanPlaatsing, processen);
  }
}
