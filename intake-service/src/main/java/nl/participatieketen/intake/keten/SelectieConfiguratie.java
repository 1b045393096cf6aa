package nl.participatieketen.intake.keten;

import java.util.List;
import java.util.Optional;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.Process;
import nl.participatieketen.eventstore.StreamBinding;
import nl.participatieketen.eventstore.relay.StreamEngine;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.selectie.Kandidaat;
import nl.participatieketen.intake.selectie.KandidaatSoort;
import nl.participatieketen.intake.selectie.Kandidaatgebeurtenis;
import nl.participatieketen.intake.selectie.Kandidaatopdracht;
import nl.participatieketen.intake.selectie.Kandidatenlijst;
import nl.participatieketen.intake.wanneer.WanneerGeselecteerdDanAangemeld;
import nl.participatieketen.werkwijze.Organisaties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects those who were looked at in a round with the event store; the chain hears nothing. */
@Configuration(proxyBeanMethods = false)
class SelectieConfiguratie {

  @Bean
  Process<Kandidaat> wanneerGeselecteerdDanAangemeld(
      ObjectProvider<CommandHandler<Kandidaat, Kandidaatopdracht, Kandidaatgebeurtenis>> kandidaten,
      ObjectProvider<CommandHandler<Stand, Opdracht, Gebeurtenis>> aanmeldingen,
      Organisaties organisaties) {
    return new WanneerGeselecteerdDanAangemeld(
        kandidaten::getObject, aanmeldingen::getObject, organisaties);
  }

  @Bean
  StreamBinding<Kandidaat, Kandidaatgebeurtenis> kandidaatAansluiting(
      Process<Kandidaat> aanmelden) {
    return StreamBinding.of(
        new KandidaatSoort(),
        List.of(new Kandidatenlijst()),
        feit -> Optional.empty(),
        List.of(aanmelden));
  }

  @Bean
  CommandHandler<Kandidaat, Kandidaatopdracht, Kandidaatgebeurtenis> kandidaatverwerker(
      StreamEngine engine) {
    return engine.commands(new KandidaatSoort());
  }
}
