package nl.participatieketen.traject.keten;

import java.time.LocalDate;
import java.util.List;
import nl.participatieketen.edge.KetenProperties;
import nl.participatieketen.eventstore.Aansluiting;
import nl.participatieketen.eventstore.Opdrachtverwerker;
import nl.participatieketen.eventstore.relay.StreamEngine;
import nl.participatieketen.traject.overzicht.Trajectenlijst;
import nl.participatieketen.traject.terugmelding.Terugmeldingenlijst;
import nl.participatieketen.traject.traject.Beslissing;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Opdracht.StelVerstrekenVast;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.TrajectSoort;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Organisaties;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects trajecten with the event store. */
@Configuration(proxyBeanMethods = false)
class TrajectConfiguratie {

  @Bean
  Beslissing beslissing(Werkwijzen werkwijzen, Organisaties organisaties) {
    return new Beslissing(werkwijzen, organisaties);
  }

  @Bean
  Aansluiting<Stand, Gebeurtenis> trajectAansluiting(Beslissing beslissing, KetenProperties keten) {
    return new Aansluiting<>(
        new TrajectSoort(),
        List.of(new Trajectenlijst(), new Terugmeldingenlijst()),
        new Publicatie(keten.dienstAdres())::vertaal,
        (stand, termijn, nu) ->
            beslissing.beslis(
                stand, new StelVerstrekenVast(), LocalDate.ofInstant(nu, Duur.TIJDZONE)));
  }

  @Bean
  Opdrachtverwerker<Stand, Gebeurtenis> trajecten(
      StreamEngine engine, Aansluiting<Stand, Gebeurtenis> aansluiting) {
    return engine.verwerker(aansluiting.soort());
  }
}
