package nl.participatieketen.traject.wanneer;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.Process;
import nl.participatieketen.traject.aankondiging.AankondigingGebeurtenis;
import nl.participatieketen.traject.aankondiging.AankondigingOpdracht;
import nl.participatieketen.traject.aankondiging.Aankondigingstand;
import nl.participatieketen.traject.aankondiging.Navragen;
import nl.participatieketen.traject.overdracht.bron.Overdrachtbron;
import nl.participatieketen.traject.plafond.PlafondGebeurtenis;
import nl.participatieketen.traject.plafond.PlafondOpdracht;
import nl.participatieketen.traject.plafond.Plafondstand;
import nl.participatieketen.traject.plafond.Routebezetting;
import nl.participatieketen.traject.tijdlijn.Hoor;
import nl.participatieketen.traject.tijdlijn.TijdlijnGebeurtenis;
import nl.participatieketen.traject.tijdlijn.Tijdlijnstand;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.Opdracht;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The policies over more than one stream, by the stream that begins them. */
@Configuration(proxyBeanMethods = false)
class WanneerConfiguratie {

  @Bean
  Stromen stromen(
      ObjectProvider<CommandHandler<Stand, Opdracht, Gebeurtenis>> trajecten,
      ObjectProvider<CommandHandler<Plafondstand, PlafondOpdracht, PlafondGebeurtenis>> plafonds) {
    return new Stromen(trajecten::getObject, plafonds::getObject);
  }

  @Bean
  Process<Stand> wanneerOverdrachtVerwacht(
      Stromen stromen, Overdrachtbron bron, MeterRegistry meters) {
    return new WanneerOverdrachtVerwachtDanOvergenomen(stromen, bron, meters);
  }

  @Bean
  Process<Aankondigingstand> wanneerAangekondigd(
      ObjectProvider<
              CommandHandler<Aankondigingstand, AankondigingOpdracht, AankondigingGebeurtenis>>
          aankondigingen,
      Stromen stromen,
      ObjectProvider<CommandHandler<Tijdlijnstand, Hoor, TijdlijnGebeurtenis>> tijdlijnen,
      Overdrachtbron bron,
      Routebezetting routes,
      Werkwijzen werkwijzen,
      MeterRegistry meters) {
    return new WanneerAangekondigdDanBegonnen(
        aankondigingen::getObject,
        stromen,
        tijdlijnen::getObject,
        bron,
        routes,
        werkwijzen,
        meters);
  }

  @Bean
  Navragen navragen(
      ObjectProvider<
              CommandHandler<Aankondigingstand, AankondigingOpdracht, AankondigingGebeurtenis>>
          aankondigingen,
      Process<Aankondigingstand> navraag,
      Clock tijd) {
    return new MeteenNavragen(aankondigingen::getObject, navraag, tijd);
  }

  @Bean
  WanneerInstrumentAfgelopenDanPlekVrij wanneerInstrumentAfgelopen(Stromen stromen) {
    return new WanneerInstrumentAfgelopenDanPlekVrij(stromen);
  }

  @Bean
  Process<Plafondstand> wanneerPlekGenomen(Stromen stromen) {
    return new WanneerPlekGenomenDanBevestigd(stromen);
  }
}
