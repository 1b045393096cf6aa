package nl.participatieketen.werkgever.keten;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.StreamBinding;
import nl.participatieketen.werkgever.kandidaat.Kandidaat;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis;
import nl.participatieketen.werkgever.kandidaat.KandidaatSoort;
import nl.participatieketen.werkgever.overzicht.Kandidatenlijst;
import nl.participatieketen.werkgever.overzicht.Plaatsingenlijst;
import nl.participatieketen.werkgever.overzicht.Werkplekkenlijst;
import nl.participatieketen.werkgever.plaatsen.Afronder;
import nl.participatieketen.werkgever.plaatsing.Plaatsing;
import nl.participatieketen.werkgever.plaatsing.PlaatsingBeslissing;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht.StelDuurzaamVast;
import nl.participatieketen.werkgever.plaatsing.PlaatsingSoort;
import nl.participatieketen.werkgever.werkplek.Werkplek;
import nl.participatieketen.werkgever.werkplek.WerkplekGebeurtenis;
import nl.participatieketen.werkgever.werkplek.WerkplekSoort;
import nl.participatieketen.werkwijze.Duur;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What follows from the events of werkplekken, kandidaten and plaatsingen. */
@Configuration(proxyBeanMethods = false)
class Aansluitingen {

  @Bean
  StreamBinding<Werkplek, WerkplekGebeurtenis> werkplekAansluiting() {
    return new StreamBinding<>(
        new WerkplekSoort(),
        List.of(new Werkplekkenlijst()),
        Publicatie::vanWerkplek,
        (stand, termijn, nu) -> geenTermijn());
  }

  @Bean
  StreamBinding<Kandidaat, KandidaatGebeurtenis> kandidaatAansluiting() {
    return new StreamBinding<>(
        new KandidaatSoort(),
        List.of(new Kandidatenlijst()),
        Publicatie::vanKandidaat,
        (stand, termijn, nu) -> geenTermijn());
  }

  @Bean
  StreamBinding<Plaatsing, PlaatsingGebeurtenis> plaatsingAansluiting(
      PlaatsingBeslissing beslissing, ObjectProvider<Afronder> afronder) {
    return new StreamBinding<>(
        new PlaatsingSoort(),
        List.of(new Plaatsingenlijst()),
        Publicatie::vanPlaatsing,
        (stand, termijn, nu) ->
            beslissing.beslis(
                stand, new StelDuurzaamVast(), LocalDate.ofInstant(nu, Duur.TIJDZONE)),
        Map.of(
            PlaatsingSoort.AFRONDEN,
            (stroom, termijn, nu) -> afronder.getObject().rondAfAlsNodig(stroom, nu)));
  }

  private static <G> Decision<G> geenTermijn() {
    throw new IllegalStateException("this kind of stream has no terms");
  }
}
