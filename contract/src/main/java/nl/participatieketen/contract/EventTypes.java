package nl.participatieketen.contract;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static nl.participatieketen.contract.EventType.rij;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.participatieketen.contract.event.AanmeldingAfgesloten;
import nl.participatieketen.contract.event.AanmeldingGedaan;
import nl.participatieketen.contract.event.AanmeldingHeropend;
import nl.participatieketen.contract.event.BemiddelbaarVerklaard;
import nl.participatieketen.contract.event.DeelnemerAangemeldVoorTraject;
import nl.participatieketen.contract.event.KetenEvent;
import nl.participatieketen.contract.event.PlaatsingGestart;
import nl.participatieketen.contract.event.PlaatsingUitgevallen;
import nl.participatieketen.contract.event.TerugMelding;
import nl.participatieketen.contract.event.TrajectAfgerond;
import nl.participatieketen.contract.event.TrajectGestart;
import nl.participatieketen.contract.event.UitstroomDuurzaam;
import nl.participatieketen.contract.event.WerkplekAangeboden;

/** The one table of published types: a row per event and version. */
public final class EventTypes {

  private static final String INTAKE = "nl.participatieketen.intake.";
  private static final String TRAJECT = "nl.participatieketen.traject.";
  private static final String WERKGEVER = "nl.participatieketen.werkgever.";

  /** Every row, in the order of the chain. */
  public static final List<EventType> ALLE =
      List.of(
          rij(INTAKE + "aanmelding-gedaan.v1", AanmeldingGedaan.class, Topics.INTAKE),
          rij(
              INTAKE + "deelnemer-aangemeld-voor-traject.v1",
              DeelnemerAangemeldVoorTraject.class,
              Topics.INTAKE),
          rij(INTAKE + "aanmelding-afgesloten.v1", AanmeldingAfgesloten.class, Topics.INTAKE),
          rij(INTAKE + "aanmelding-heropend.v1", AanmeldingHeropend.class, Topics.INTAKE),
          rij(TRAJECT + "traject-gestart.v1", TrajectGestart.class, Topics.TRAJECT),
          rij(TRAJECT + "bemiddelbaar-verklaard.v1", BemiddelbaarVerklaard.class, Topics.TRAJECT),
          rij(TRAJECT + "terug-melding.v1", TerugMelding.class, Topics.TRAJECT),
          rij(TRAJECT + "traject-afgerond.v1", TrajectAfgerond.class, Topics.TRAJECT),
          rij(WERKGEVER + "werkplek-aangeboden.v1", WerkplekAangeboden.class, Topics.WERKGEVER),
          rij(WERKGEVER + "plaatsing-gestart.v1", PlaatsingGestart.class, Topics.WERKGEVER),
          rij(WERKGEVER + "plaatsing-uitgevallen.v1", PlaatsingUitgevallen.class, Topics.WERKGEVER),
          rij(WERKGEVER + "uitstroom-duurzaam.v1", UitstroomDuurzaam.class, Topics.WERKGEVER));

  private static final Map<String, EventType> OP_NAAM =
      ALLE.stream().collect(toUnmodifiableMap(EventType::naam, Function.identity()));
  private static final Map<Class<? extends KetenEvent>, EventType> OP_KLASSE =
      ALLE.stream().collect(toUnmodifiableMap(EventType::klasse, Function.identity()));

  private EventTypes() {}

  /** The row of an event. Every event has one. */
  public static EventType van(KetenEvent event) {
    return van(event.getClass());
  }

  /**
   * The row of a class of events.
   *
   * @throws IllegalArgumentException for a class that is no row, such as an interface
   */
  public static EventType van(Class<? extends KetenEvent> klasse) {
    EventType type = OP_KLASSE.get(klasse);
    if (type == null) {
      throw new IllegalArgumentException(klasse.getName() + " staat niet in EventTypes");
    }
    return type;
  }

  /** The row of a CloudEvents {@code type}, empty for one that this contract doesn't know. */
  public static Optional<EventType> zoek(String naam) {
    return Optional.ofNullable(OP_NAAM.get(naam));
  }
}
