package nl.participatieketen.traject.keten;

import java.util.List;
import java.util.Optional;
import nl.participatieketen.edge.command.StreamService;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.Decider;
import nl.participatieketen.eventstore.Process;
import nl.participatieketen.eventstore.Projection;
import nl.participatieketen.eventstore.StreamBinding;
import nl.participatieketen.eventstore.relay.StreamEngine;
import nl.participatieketen.traject.aankondiging.AankondigingGebeurtenis;
import nl.participatieketen.traject.aankondiging.AankondigingOpdracht;
import nl.participatieketen.traject.aankondiging.AankondigingSoort;
import nl.participatieketen.traject.aankondiging.Aankondigingblik;
import nl.participatieketen.traject.aankondiging.Aankondigingenlijst;
import nl.participatieketen.traject.aankondiging.Aankondigingstand;
import nl.participatieketen.traject.begin.Beginvoorwaarden;
import nl.participatieketen.traject.bijeenkomst.BijeenkomstGebeurtenis;
import nl.participatieketen.traject.bijeenkomst.BijeenkomstGebeurtenis.BijeenkomstGehouden;
import nl.participatieketen.traject.bijeenkomst.BijeenkomstSoort;
import nl.participatieketen.traject.bijeenkomst.Bijeenkomstenlijst;
import nl.participatieketen.traject.bijeenkomst.LegVast;
import nl.participatieketen.traject.maand.Boek;
import nl.participatieketen.traject.maand.MaandGebeurtenis;
import nl.participatieketen.traject.maand.MaandSoort;
import nl.participatieketen.traject.maand.Maandenlijst;
import nl.participatieketen.traject.maand.Maandstand;
import nl.participatieketen.traject.medewerker.MedewerkerGebeurtenis;
import nl.participatieketen.traject.medewerker.MedewerkerSoort;
import nl.participatieketen.traject.medewerker.Medewerkerslijst;
import nl.participatieketen.traject.medewerker.Medewerkerstand;
import nl.participatieketen.traject.medewerker.StelCapaciteitVast;
import nl.participatieketen.traject.plafond.PlafondGebeurtenis;
import nl.participatieketen.traject.plafond.PlafondOpdracht;
import nl.participatieketen.traject.plafond.PlafondSoort;
import nl.participatieketen.traject.plafond.Plafondlijst;
import nl.participatieketen.traject.plafond.Plafondstand;
import nl.participatieketen.traject.tijdlijn.Hoor;
import nl.participatieketen.traject.tijdlijn.TijdlijnGebeurtenis;
import nl.participatieketen.traject.tijdlijn.TijdlijnSoort;
import nl.participatieketen.traject.tijdlijn.Tijdlijnstand;
import nl.participatieketen.werkwijze.Organisaties;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Connects the streams beside those of trajecten with the event store; they tell the chain nothing.
 */
@Configuration(proxyBeanMethods = false)
class Nevenstromen {

  @Bean
  AankondigingSoort aankondigingSoort(Werkwijzen werkwijzen, Organisaties organisaties) {
    return new AankondigingSoort(new Beginvoorwaarden(werkwijzen, organisaties));
  }

  @Bean
  StreamBinding<Aankondigingstand, AankondigingGebeurtenis> aankondigingAansluiting(
      AankondigingSoort soort, List<Process<Aankondigingstand>> wanneer) {
    return aansluiting(soort, List.of(new Aankondigingenlijst()), wanneer);
  }

  @Bean
  CommandHandler<Aankondigingstand, AankondigingOpdracht, AankondigingGebeurtenis> aankondigingen(
      StreamEngine engine, AankondigingSoort soort) {
    return engine.commands(soort);
  }

  @Bean
  StreamService<Aankondigingstand, AankondigingOpdracht, AankondigingGebeurtenis>
      aankondigingdienst(
          CommandHandler<Aankondigingstand, AankondigingOpdracht, AankondigingGebeurtenis>
              aankondigingen) {
    return new StreamService<>(aankondigingen, "/v1/aankondigingen", new Aankondigingblik());
  }

  @Bean
  StreamBinding<Medewerkerstand, MedewerkerGebeurtenis> medewerkerAansluiting() {
    return aansluiting(new MedewerkerSoort(), List.of(new Medewerkerslijst()), List.of());
  }

  @Bean
  CommandHandler<Medewerkerstand, StelCapaciteitVast, MedewerkerGebeurtenis> medewerkers(
      StreamEngine engine) {
    return engine.commands(new MedewerkerSoort());
  }

  @Bean
  StreamBinding<Maandstand, MaandGebeurtenis> maandAansluiting() {
    return aansluiting(new MaandSoort(), List.of(new Maandenlijst()), List.of());
  }

  @Bean
  CommandHandler<Maandstand, Boek, MaandGebeurtenis> maanden(StreamEngine engine) {
    return engine.commands(new MaandSoort());
  }

  @Bean
  StreamBinding<Optional<BijeenkomstGehouden>, BijeenkomstGebeurtenis> bijeenkomstAansluiting() {
    return aansluiting(new BijeenkomstSoort(), List.of(new Bijeenkomstenlijst()), List.of());
  }

  @Bean
  CommandHandler<Optional<BijeenkomstGehouden>, LegVast, BijeenkomstGebeurtenis> bijeenkomsten(
      StreamEngine engine) {
    return engine.commands(new BijeenkomstSoort());
  }

  @Bean
  StreamBinding<Tijdlijnstand, TijdlijnGebeurtenis> tijdlijnAansluiting() {
    return aansluiting(new TijdlijnSoort(), List.of(), List.of());
  }

  @Bean
  CommandHandler<Tijdlijnstand, Hoor, TijdlijnGebeurtenis> tijdlijnenVerwerker(
      StreamEngine engine) {
    return engine.commands(new TijdlijnSoort());
  }

  @Bean
  StreamBinding<Plafondstand, PlafondGebeurtenis> plafondAansluiting(
      List<Process<Plafondstand>> wanneer) {
    return aansluiting(new PlafondSoort(), List.of(new Plafondlijst()), wanneer);
  }

  @Bean
  CommandHandler<Plafondstand, PlafondOpdracht, PlafondGebeurtenis> plafonds(StreamEngine engine) {
    return engine.commands(new PlafondSoort());
  }

  private static <S, C, E> StreamBinding<S, E> aansluiting(
      Decider<S, C, E> soort, List<Projection<S>> rijen, List<Process<S>> wanneer) {
    return StreamBinding.of(soort, rijen, feit -> Optional.empty(), wanneer);
  }
}
