package nl.participatieketen.werkgever.keten;

import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.Process;
import nl.participatieketen.eventstore.relay.StreamEngine;
import nl.participatieketen.werkgever.kandidaat.Kandidaat;
import nl.participatieketen.werkgever.kandidaat.KandidaatBesluit;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis;
import nl.participatieketen.werkgever.kandidaat.KandidaatOpdracht;
import nl.participatieketen.werkgever.plaatsing.Plaatsing;
import nl.participatieketen.werkgever.plaatsing.PlaatsingBesluit;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis;
import nl.participatieketen.werkgever.plaatsing.PlaatsingOpdracht;
import nl.participatieketen.werkgever.wanneer.Stromen;
import nl.participatieketen.werkgever.wanneer.WanneerTrajectEindigtDanPlaatsingOok;
import nl.participatieketen.werkgever.wanneer.WanneerUitgevallenDanPlekVrij;
import nl.participatieketen.werkgever.wanneer.WanneerVoorgenomenDanGeplaatst;
import nl.participatieketen.werkgever.werkplek.Werkplek;
import nl.participatieketen.werkgever.werkplek.WerkplekBesluit;
import nl.participatieketen.werkgever.werkplek.WerkplekGebeurtenis;
import nl.participatieketen.werkgever.werkplek.WerkplekOpdracht;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who decides on werkplekken, kandidaten and plaatsingen, and who carries it out. */
@Configuration(proxyBeanMethods = false)
class Verwerkers {

  @Bean
  WerkplekBesluit werkplekBesluit(Werkwijzen werkwijzen) {
    return new WerkplekBesluit(werkwijzen);
  }

  @Bean
  KandidaatBesluit kandidaatBesluit() {
    return new KandidaatBesluit();
  }

  @Bean
  PlaatsingBesluit plaatsingBesluit(Werkwijzen werkwijzen) {
    return new PlaatsingBesluit(werkwijzen);
  }

  @Bean
  CommandHandler<Werkplek, WerkplekOpdracht, WerkplekGebeurtenis> werkplekken(
      StreamEngine engine, WerkplekBesluit besluit) {
    return engine.commands(besluit);
  }

  @Bean
  CommandHandler<Kandidaat, KandidaatOpdracht, KandidaatGebeurtenis> kandidaten(
      StreamEngine engine, KandidaatBesluit besluit) {
    return engine.commands(besluit);
  }

  @Bean
  CommandHandler<Plaatsing, PlaatsingOpdracht, PlaatsingGebeurtenis> plaatsingen(
      StreamEngine engine, PlaatsingBesluit besluit) {
    return engine.commands(besluit);
  }

  @Bean
  Stromen stromen(
      CommandHandler<Werkplek, WerkplekOpdracht, WerkplekGebeurtenis> werkplekken,
      CommandHandler<Kandidaat, KandidaatOpdracht, KandidaatGebeurtenis> kandidaten,
      CommandHandler<Plaatsing, PlaatsingOpdracht, PlaatsingGebeurtenis> plaatsingen) {
    return new Stromen(werkplekken, kandidaten, plaatsingen);
  }

  /** The engine has to know its processes before there are streams for them to work on. */
  @Bean(PlaatsingBesluit.AFRONDEN)
  Process<Plaatsing> afronden(ObjectProvider<Stromen> stromen) {
    return new WanneerVoorgenomenDanGeplaatst(stromen::getObject);
  }

  @Bean(KandidaatBesluit.BEEINDIGEN)
  Process<Kandidaat> beeindigen(ObjectProvider<Stromen> stromen) {
    return new WanneerTrajectEindigtDanPlaatsingOok(stromen::getObject);
  }

  @Bean(PlaatsingBesluit.VRIJGEVEN)
  Process<Plaatsing> vrijgeven(ObjectProvider<Stromen> stromen) {
    return new WanneerUitgevallenDanPlekVrij(stromen::getObject);
  }
}
