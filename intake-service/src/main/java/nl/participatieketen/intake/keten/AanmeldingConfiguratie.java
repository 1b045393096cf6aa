package nl.participatieketen.intake.keten;

import java.time.LocalDate;
import java.util.List;
import nl.participatieketen.eventstore.Aansluiting;
import nl.participatieketen.eventstore.Opdrachtverwerker;
import nl.participatieketen.eventstore.relay.StreamEngine;
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import nl.participatieketen.intake.aanmelding.Beslissing;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht.StelUitblijvenVast;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.overzicht.Aanmeldingenlijst;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects aanmeldingen with the event store. */
@Configuration(proxyBeanMethods = false)
class AanmeldingConfiguratie {

  @Bean
  Beslissing beslissing(Werkwijzen werkwijzen) {
    return new Beslissing(werkwijzen);
  }

  @Bean
  Aansluiting<Stand, Gebeurtenis> aanmeldingAansluiting(Beslissing beslissing) {
    return new Aansluiting<>(
        new AanmeldingSoort(),
        List.of(new Aanmeldingenlijst()),
        Publicatie::vertaal,
        (stand, termijn, nu) ->
            beslissing.beslis(
                stand, new StelUitblijvenVast(), LocalDate.ofInstant(nu, Duur.TIJDZONE)));
  }

  @Bean
  Opdrachtverwerker<Stand, Gebeurtenis> aanmeldingen(
      StreamEngine engine, Aansluiting<Stand, Gebeurtenis> aansluiting) {
    return engine.verwerker(aansluiting.soort());
  }
}
