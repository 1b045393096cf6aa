package nl.participatieketen.intake.keten;

import java.util.List;
import nl.participatieketen.edge.KetenProperties;
import nl.participatieketen.edge.lists.RowReader;
import nl.participatieketen.edge.store.StoreSetup;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.StreamBinding;
import nl.participatieketen.eventstore.relay.StreamEngine;
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.overdracht.Overdrachten;
import nl.participatieketen.intake.overzicht.Aanmeldingenlijst;
import nl.participatieketen.intake.overzicht.Argumentenlijst;
import nl.participatieketen.intake.overzicht.Doorlooplijst;
import nl.participatieketen.intake.overzicht.Werkvoorraadlijst;
import nl.participatieketen.intake.wachtlijst.Wachtlijst;
import nl.participatieketen.intake.wanneer.WanneerVertrokkenDanPlekVrij;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects aanmeldingen with the event store. */
@Configuration(proxyBeanMethods = false)
class AanmeldingConfiguratie {

  @Bean
  AanmeldingSoort aanmeldingSoort(Werkwijzen werkwijzen) {
    return new AanmeldingSoort(werkwijzen);
  }

  /** What the processes need is made of the engine, which is made of the processes. */
  @Bean
  StreamBinding<Stand, Gebeurtenis> aanmeldingAansluiting(
      AanmeldingSoort soort,
      Werkwijzen werkwijzen,
      KetenProperties keten,
      ObjectProvider<Wachtlijst> wachtlijst) {
    return StreamBinding.of(
        soort,
        List.of(
            new Aanmeldingenlijst(),
            new Argumentenlijst(),
            new Werkvoorraadlijst(werkwijzen),
            new Doorlooplijst(),
            Overdrachten.lijst()),
        new Publicatie(keten.dienstAdres())::vertaal,
        List.of(new WanneerVertrokkenDanPlekVrij(wachtlijst::getObject)));
  }

  @Bean
  StoreSetup lijstindexen(RowReader overzichten) {
    return () ->
        overzichten
            .prepare(Werkvoorraadlijst.COLLECTIE, Werkvoorraadlijst.VOLGORDE)
            .then(overzichten.sortable(Aanmeldingenlijst.COLLECTIE, Aanmeldingenlijst.SORTEERBAAR));
  }

  @Bean
  CommandHandler<Stand, Opdracht, Gebeurtenis> aanmeldingverwerker(
      StreamEngine engine, AanmeldingSoort soort) {
    return engine.commands(soort);
  }
}
