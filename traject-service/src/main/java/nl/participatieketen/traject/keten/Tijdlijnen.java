package nl.participatieketen.traject.keten;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.contract.event.AanmeldingAfgesloten;
import nl.participatieketen.contract.event.AanmeldingGedaan;
import nl.participatieketen.contract.event.AanmeldingHeropend;
import nl.participatieketen.contract.event.BemiddelbaarVerklaard;
import nl.participatieketen.contract.event.DeelnemerAangemeldVoorTraject;
import nl.participatieketen.contract.event.DeelnemerEvent;
import nl.participatieketen.contract.event.PlaatsingGestart;
import nl.participatieketen.contract.event.PlaatsingUitgevallen;
import nl.participatieketen.contract.event.TerugMelding;
import nl.participatieketen.contract.event.TrajectAfgerond;
import nl.participatieketen.contract.event.TrajectGestart;
import nl.participatieketen.contract.event.UitstroomDuurzaam;
import nl.participatieketen.eventstore.Command;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.traject.tijdlijn.Hoor;
import nl.participatieketen.traject.tijdlijn.TijdlijnGebeurtenis;
import nl.participatieketen.traject.tijdlijn.TijdlijnGebeurtenis.Gehoord;
import nl.participatieketen.traject.tijdlijn.TijdlijnSoort;
import nl.participatieketen.traject.tijdlijn.Tijdlijnstand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Keeps what the chain told about a person, for the organisatie that told it. */
@Component
class Tijdlijnen {

  private static final String INTAKE = "intake";
  private static final String WERKGEVER = "werkgever";

  private final CommandHandler<Tijdlijnstand, Hoor, TijdlijnGebeurtenis> tijdlijnen;

  Tijdlijnen(CommandHandler<Tijdlijnstand, Hoor, TijdlijnGebeurtenis> tijdlijnen) {
    this.tijdlijnen = tijdlijnen;
  }

  /** An event that comes again adds nothing. */
  Mono<Outcome<Tijdlijnstand>> hoor(DeelnemerEvent event, Command opdracht) {
    return tijdlijnen.begin(
        new StreamId(event.organisatie(), TijdlijnSoort.NAAM, event.deelnemerId()),
        opdracht,
        new Hoor(vertaal(event)));
  }

  private static Gehoord vertaal(DeelnemerEvent event) {
    return switch (event) {
      case AanmeldingGedaan e ->
          punt(e, INTAKE, "aanmelding-gedaan", e.aangemeldOp(), Map.of("kanaal", e.kanaal()), null);
      case DeelnemerAangemeldVoorTraject e ->
          throw new IllegalArgumentException("kept when it is confirmed: " + e.getClass());
      case AanmeldingAfgesloten e ->
          punt(
              e,
              INTAKE,
              "aanmelding-afgesloten",
              e.afgeslotenOp(),
              Map.of("reden", e.reden()),
              null);
      case AanmeldingHeropend e ->
          punt(
              e,
              INTAKE,
              "aanmelding-heropend",
              e.heropendOp(),
              Map.of("aantalTeruggemeld", String.valueOf(e.aantalTeruggemeld())),
              e.trajectId());
      case PlaatsingGestart e ->
          punt(
              e,
              WERKGEVER,
              "plaatsing-gestart",
              e.begonnenOp(),
              Map.of("soort", e.soort(), "urenPerWeek", String.valueOf(e.urenPerWeek())),
              e.trajectId());
      case PlaatsingUitgevallen e ->
          punt(
              e,
              WERKGEVER,
              "plaatsing-uitgevallen",
              e.uitgevallenOp(),
              Map.of("reden", e.reden()),
              e.trajectId());
      case UitstroomDuurzaam e ->
          punt(e, WERKGEVER, "uitstroom-duurzaam", e.vastgesteldOp(), Map.of(), e.trajectId());
      case TrajectGestart e -> throw eigen(e);
      case BemiddelbaarVerklaard e -> throw eigen(e);
      case TerugMelding e -> throw eigen(e);
      case TrajectAfgerond e -> throw eigen(e);
    };
  }

  private static Gehoord punt(
      DeelnemerEvent event,
      String dienst,
      String type,
      LocalDate op,
      Map<String, String> gegevens,
      @Nullable UUID trajectId) {
    return new Gehoord(event.deelnemerId(), type, dienst, op, gegevens, trajectId);
  }

  private static IllegalArgumentException eigen(DeelnemerEvent event) {
    return new IllegalArgumentException("told by this service itself: " + event.getClass());
  }
}
