package nl.participatieketen.intake.keten;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.participatieketen.edge.KetenProperties;
import nl.participatieketen.edge.lists.RowStore;
import nl.participatieketen.edge.store.StoreSetup;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Deadline;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.StreamBinding;
import nl.participatieketen.eventstore.StreamHandler;
import nl.participatieketen.eventstore.relay.StreamEngine;
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import nl.participatieketen.intake.aanmelding.Beslissing;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Termijnplan;
import nl.participatieketen.intake.aanmelding.Vrager;
import nl.participatieketen.intake.aanmelding.Zaak;
import nl.participatieketen.intake.overdracht.Overdrachten;
import nl.participatieketen.intake.overzicht.Aanmeldingenlijst;
import nl.participatieketen.intake.overzicht.Argumentenlijst;
import nl.participatieketen.intake.overzicht.Doorlooplijst;
import nl.participatieketen.intake.overzicht.Werkvoorraadlijst;
import nl.participatieketen.intake.wachtlijst.Wachtlijst;
import nl.participatieketen.werkwijze.Duur;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connects aanmeldingen with the event store. */
@Configuration(proxyBeanMethods = false)
class AanmeldingConfiguratie {

  private static final Actor KETEN = Actor.system("", "keten");

  @Bean
  Beslissing beslissing(Werkwijzen werkwijzen) {
    return new Beslissing(werkwijzen);
  }

  @Bean
  StreamBinding<Stand, Gebeurtenis> aanmeldingAansluiting(
      Beslissing beslissing,
      Werkwijzen werkwijzen,
      KetenProperties keten,
      ObjectProvider<Wachtlijst> wachtlijst) {
    return new StreamBinding<>(
        new AanmeldingSoort(werkwijzen),
        List.of(
            new Aanmeldingenlijst(),
            new Argumentenlijst(),
            new Werkvoorraadlijst(werkwijzen),
            new Doorlooplijst(),
            Overdrachten.lijst()),
        new Publicatie(keten.dienstAdres())::vertaal,
        (stand, termijn, nu) -> verstreken(beslissing, stand, termijn, nu),
        Map.of(
            Termijnplan.PLEK,
            (stroom, termijn, nu) -> wachtlijst.getObject().geefVrij(stroom, nu)));
  }

  @Bean
  StoreSetup lijstindexen(RowStore rijen) {
    return () ->
        rijen
            .prepare(Werkvoorraadlijst.COLLECTIE, Werkvoorraadlijst.VOLGORDE)
            .then(rijen.sortable(Aanmeldingenlijst.COLLECTIE, Aanmeldingenlijst.SORTEERBAAR));
  }

  private static Decision<Gebeurtenis> verstreken(
      Beslissing beslissing, Stand stand, Deadline termijn, Instant nu) {
    var vrager = new Vrager(KETEN, LocalDate.ofInstant(nu, Duur.TIJDZONE));
    return stand instanceof Zaak zaak
        ? Termijnplan.van(zaak, beslissing.werkwijze(zaak))
            .bij(termijn)
            .map(vraag -> beslissing.beslis(zaak, vraag, vrager))
            .orElseGet(() -> Decision.refuse("niet-meer-aan-de-orde", "Dit is al gebeurd."))
        : Decision.refuse("niet-gevonden", "Deze aanmelding bestaat niet.");
  }

  @Bean
  StreamHandler<Stand, Gebeurtenis> aanmeldingverwerker(
      StreamEngine engine, StreamBinding<Stand, Gebeurtenis> aansluiting) {
    return engine.handler(aansluiting.kind());
  }
}
