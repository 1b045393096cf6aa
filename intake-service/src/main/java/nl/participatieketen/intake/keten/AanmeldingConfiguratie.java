package nl.participatieketen.intake.keten;

import java.util.List;
import nl.participatieketen.edge.KetenProperties;
import nl.participatieketen.edge.lists.RowStore;
import nl.participatieketen.edge.store.StoreSetup;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.Process;
import nl.participatieketen.eventstore.StreamBinding;
import nl.participatieketen.eventstore.relay.StreamEngine;
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.besluit.Aanmeldingbesluit;
import nl.participatieketen.intake.overdracht.Overdrachten;
import nl.participatieketen.intake.overzicht.Aanmeldingenlijst;
import nl.participatieketen.intake.overzicht.Argumentenlijst;
import nl.participatieketen.intake.overzicht.Doorlooplijst;
import nl.participatieketen.intake.overzicht.Werkvoorraadlijst;
import nl.participatieketen.intake.route.Bezetting;
import nl.participatieketen.intake.route.Plekgebeurtenis;
import nl.participatieketen.intake.route.Plekopdracht;
import nl.participatieketen.intake.wanneer.WanneerVertrokkenDanPlekVrij;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects aanmeldingen with the event store. */
@Configuration(proxyBeanMethods = false)
class AanmeldingConfiguratie {

  @Bean
  Aanmeldingbesluit aanmeldingbesluit(Werkwijzen werkwijzen) {
    return new Aanmeldingbesluit(werkwijzen);
  }

  @Bean
  StreamBinding<Stand, Gebeurtenis> aanmeldingAansluiting(
      Aanmeldingbesluit besluit,
      Werkwijzen werkwijzen,
      KetenProperties keten,
      Process<Stand> plekVrij) {
    return StreamBinding.of(
        besluit,
        List.of(
            new Aanmeldingenlijst(),
            new Argumentenlijst(),
            new Werkvoorraadlijst(werkwijzen),
            new Doorlooplijst(),
            Overdrachten.lijst()),
        new Publicatie(keten.dienstAdres())::vertaal,
        List.of(plekVrij));
  }

  /** What a process needs is made of the engine, which is made of the processes. */
  @Bean
  Process<Stand> wanneerVertrokkenDanPlekVrij(
      ObjectProvider<CommandHandler<Stand, Opdracht, Gebeurtenis>> aanmeldingen,
      ObjectProvider<CommandHandler<Bezetting, Plekopdracht, Plekgebeurtenis>> routes,
      Process<Bezetting> naGaan,
      AanmeldingSoort soort) {
    return new WanneerVertrokkenDanPlekVrij(
        aanmeldingen::getObject, routes::getObject, naGaan, soort);
  }

  @Bean
  StoreSetup lijstindexen(RowStore rijen) {
    return () ->
        rijen
            .prepare(Werkvoorraadlijst.COLLECTIE, Werkvoorraadlijst.VOLGORDE)
            .then(rijen.sortable(Aanmeldingenlijst.COLLECTIE, Aanmeldingenlijst.SORTEERBAAR));
  }

  @Bean
  CommandHandler<Stand, Opdracht, Gebeurtenis> aanmeldingverwerker(
      StreamEngine engine, Aanmeldingbesluit besluit) {
    return engine.commands(besluit);
  }
}
