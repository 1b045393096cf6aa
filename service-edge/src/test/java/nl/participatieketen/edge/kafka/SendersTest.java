package nl.participatieketen.edge.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.contract.EventType;
import nl.participatieketen.contract.EventTypes;
import nl.participatieketen.contract.event.AanmeldingAfgesloten;
import nl.participatieketen.contract.event.AanmeldingGedaan;
import nl.participatieketen.contract.event.AanmeldingHeropend;
import nl.participatieketen.contract.event.BemiddelbaarVerklaard;
import nl.participatieketen.contract.event.Bemiddelingsprofiel;
import nl.participatieketen.contract.event.DeelnemerAangemeldVoorTraject;
import nl.participatieketen.contract.event.Door;
import nl.participatieketen.contract.event.KetenEvent;
import nl.participatieketen.contract.event.PlaatsingGestart;
import nl.participatieketen.contract.event.PlaatsingUitgevallen;
import nl.participatieketen.contract.event.TerugMelding;
import nl.participatieketen.contract.event.TrajectAfgerond;
import nl.participatieketen.contract.event.TrajectGestart;
import nl.participatieketen.contract.event.UitstroomDuurzaam;
import nl.participatieketen.contract.event.WerkplekAangeboden;
import nl.participatieketen.contract.event.Werkwijze;
import nl.participatieketen.eventstore.Inbox.Arrival;
import nl.participatieketen.eventstore.Inbox.Fault;
import nl.participatieketen.eventstore.Inbox.Reception.Unprocessable;
import nl.participatieketen.werkwijze.Organisaties;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SendersTest {

  private static final String WIJ = "gemeente-voorbeeld";
  private static final UUID ID = UUID.randomUUID();
  private static final LocalDate DAG = LocalDate.of(2026, 3, 2);
  private static final Werkwijze BASIS = new Werkwijze("basis", 1);
  private static final Door DOOR = Door.SYSTEEM;

  private static final Organisaties ORGANISATIES =
      Organisaties.laad(Optional.empty(), Werkwijzen.laad(Optional.empty()));
  private final Senders senders =
      new Senders(
          ORGANISATIES,
          new SenderProperties(
              List.of(URI.create("https://keten.example/api")),
              Map.of(WIJ, Map.of("traject", List.of("eigen-volgsysteem")))));

  static Stream<KetenEvent> events() {
    return Stream.of(
        new AanmeldingGedaan(WIJ, ID, BASIS, DOOR, ID, "balie", DAG),
        new DeelnemerAangemeldVoorTraject(WIJ, ID, BASIS, DOOR, ID, WIJ, "route", 1, DAG),
        new AanmeldingAfgesloten(WIJ, ID, BASIS, DOOR, ID, "reden", DAG),
        new AanmeldingHeropend(WIJ, ID, BASIS, DOOR, ID, ID, 1, DAG),
        new TrajectGestart(WIJ, ID, BASIS, DOOR, ID, ID, WIJ, 1, DAG, DAG),
        new BemiddelbaarVerklaard(
            WIJ, ID, BASIS, DOOR, ID, DAG, new Bemiddelingsprofiel(List.of("a"), 8, null, true)),
        new TerugMelding(WIJ, ID, BASIS, DOOR, ID, ID, WIJ, "reden", List.of(), DAG),
        new TrajectAfgerond(WIJ, ID, BASIS, DOOR, ID, ID, WIJ, "werk", DAG),
        new WerkplekAangeboden(WIJ, DOOR, ID, "groen", "regulier", 8, 1, DAG, null),
        new PlaatsingGestart(WIJ, ID, BASIS, DOOR, ID, ID, ID, "regulier", 8, DAG, DAG),
        new PlaatsingUitgevallen(WIJ, ID, BASIS, DOOR, ID, ID, ID, "reden", DAG),
        new UitstroomDuurzaam(WIJ, ID, BASIS, DOOR, ID, ID, ID, DAG));
  }

  @Test
  void every_type_is_tried() {
    assertThat(events().map(EventTypes::van)).containsExactlyElementsOf(EventTypes.ALLE);
  }

  @ParameterizedTest
  @MethodSource("events")
  void its_owner_tells_it_on_its_topic(KetenEvent event) {
    assertThat(fault(topic(event), ID.toString(), bron(event, WIJ), null, event)).isNull();
    assertThat(fault(topic(event), null, bron(event, WIJ), null, event)).isNull();
  }

  @ParameterizedTest
  @MethodSource("events")
  void nobody_else_tells_it_nor_elsewhere(KetenEvent event) {
    URI ours = bron(event, WIJ);
    String key = ID.toString();
    assertThat(EventTypes.ALLE.stream().map(EventType::topic).distinct())
        .filteredOn(topic -> !topic.equals(topic(event)))
        .hasSize(2)
        .allSatisfy(
            topic -> assertThat(fault(topic, key, ours, null, event)).isEqualTo(Fault.TOPIC));
    assertThat(fault(topic(event), UUID.randomUUID().toString(), ours, null, event))
        .isEqualTo(Fault.KEY);
    for (URI foreign :
        List.of(
            bron(event, "gemeente-anders"),
            ORGANISATIES.bron(WIJ, "ander-systeem"),
            ORGANISATIES.bron(WIJ, EventTypes.van(event).dienst() + "x"),
            URI.create("urn:nld:oin:99999999999999999999:systeem:intake"))) {
      assertThat(fault(topic(event), key, foreign, null, event)).isEqualTo(Fault.SENDER);
    }
  }

  @Test
  void an_organisatie_that_takes_no_part_tells_nothing() {
    var event = new AanmeldingGedaan("gemeente-verzonnen", ID, BASIS, DOOR, ID, "balie", DAG);

    assertThat(fault("keten.intake", ID.toString(), bron(event, WIJ), null, event))
        .isEqualTo(Fault.SENDER);
  }

  @Test
  void a_system_of_its_own_tells_what_it_was_made_known_for_and_nothing_else() {
    var terug = new TerugMelding(WIJ, ID, BASIS, DOOR, ID, ID, WIJ, "reden", List.of(), DAG);
    var gedaan = new AanmeldingGedaan(WIJ, ID, BASIS, DOOR, ID, "balie", DAG);
    URI eigen = ORGANISATIES.bron(WIJ, "eigen-volgsysteem");

    assertThat(fault("keten.traject", ID.toString(), eigen, null, terug)).isNull();
    assertThat(fault("keten.intake", ID.toString(), eigen, null, gedaan)).isEqualTo(Fault.SENDER);
  }

  @Test
  void a_reference_under_a_known_address_is_taken() {
    assertThat(verwijst("https://keten.example/api/traject/v1/terugmeldingen/1")).isNull();
    assertThat(verwijst("HTTPS://KETEN.example/api/x")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://keten.example.kwaad.example/api/x",
        "https://kwaad.example/api/x",
        "http://keten.example/api/x",
        "https://keten.example:444/api/x",
        "https://iemand@keten.example/api/x",
        "https://keten.example@kwaad.example/api/x",
        "https://keten.example/apix",
        "https://keten.example/api/../x",
        "https://keten.example/api/x?naar=elders",
        "https://keten.example/api/x#y",
        "https://keten.example",
        "mailto:iemand@keten.example",
        "urn:keten:api",
        "file:///etc/passwd",
        "javascript:alert(1)"
      })
  void any_other_reference_is_not(String dataref) {
    assertThat(verwijst(dataref)).isEqualTo(Fault.LINK);
  }

  private @Nullable Fault verwijst(String dataref) {
    var event = new AanmeldingGedaan(WIJ, ID, BASIS, DOOR, ID, "balie", DAG);
    return fault("keten.intake", ID.toString(), bron(event, WIJ), URI.create(dataref), event);
  }

  private @Nullable Fault fault(
      String topic, @Nullable String key, URI source, @Nullable URI dataref, KetenEvent event) {
    var envelope = new CloudEventEnvelope("1", source, Instant.EPOCH, dataref, 1, null, event);
    return senders
        .misfit(new Arrival(topic, key, new byte[0]), envelope)
        .map(Unprocessable::fault)
        .orElse(null);
  }

  private static String topic(KetenEvent event) {
    return EventTypes.van(event).topic();
  }

  private static URI bron(KetenEvent event, String organisatie) {
    return ORGANISATIES.bron(organisatie, EventTypes.van(event).dienst());
  }
}
