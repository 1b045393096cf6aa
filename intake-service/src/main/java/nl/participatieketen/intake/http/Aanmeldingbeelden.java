package nl.participatieketen.intake.http;

import java.util.List;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.command.StreamService;
import nl.participatieketen.eventstore.Asker;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Opdracht;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.agenda.Mogelijkheid;
import nl.participatieketen.intake.agenda.VolgendeStappen;
import nl.participatieketen.werkwijze.Duur;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How an aanmelding is shown to who asks. */
@Configuration(proxyBeanMethods = false)
class Aanmeldingbeelden {

  @Bean
  StreamService<Stand, Opdracht, Gebeurtenis> aanmeldingen(
      CommandHandler<Stand, Opdracht, Gebeurtenis> verwerker, AanmeldingSoort soort) {
    return new StreamService<>(verwerker, "/v1/aanmeldingen", new Blik(soort));
  }

  private record Blik(AanmeldingSoort soort) implements StreamService.Look<Stand> {

    @Override
    public Object view(Request verzoek, StreamId stroom, Stand stand) {
      return Dossierbeeld.van(
          stroom, stand, soort, Asker.of(verzoek.actor(), verzoek.time(), Duur.TIJDZONE));
    }

    @Override
    public List<Mogelijkheid> next(Request verzoek, Stand stand) {
      return VolgendeStappen.van(stand, soort::werkwijze, verzoek.today());
    }
  }
}
