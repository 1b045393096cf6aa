package nl.participatieketen.werkgever.keten;

import static nl.participatieketen.werkgever.opstelling.Gegeven.WERKWIJZEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.participatieketen.contract.CloudEventCodec;
import nl.participatieketen.contract.CloudEventEnvelope;
import nl.participatieketen.contract.event.PlaatsingGestart;
import nl.participatieketen.contract.event.PlaatsingUitgevallen;
import nl.participatieketen.contract.event.UitstroomDuurzaam;
import nl.participatieketen.contract.event.WerkplekAangeboden;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.Commit;
import nl.participatieketen.eventstore.StreamBinding.Occurrence;
import nl.participatieketen.eventstore.StreamBinding.PublicEvent;
import nl.participatieketen.eventstore.StreamBinding.Translator;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.eventstore.StreamKind;
import nl.participatieketen.werkgever.kandidaat.KandidaatBesluit;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis.KandidaatGekoppeld;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis.KandidaatIngeschreven;
import nl.participatieketen.werkgever.kandidaat.Profiel;
import nl.participatieketen.werkgever.plaatsing.Afspraak;
import nl.participatieketen.werkgever.plaatsing.PlaatsingBesluit;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis;
import nl.participatieketen.werkgever.werkplek.Aanbod;
import nl.participatieketen.werkgever.werkplek.WerkplekBesluit;
import nl.participatieketen.werkgever.werkplek.WerkplekGebeurtenis;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import org.junit.jupiter.api.Test;

class PublicatieTest {

  private static final String GEHEIM = "Zwijgplicht-7731";
  private static final LocalDate DAG = LocalDate.of(2026, 5, 18);
  private static final Instant OM = Instant.parse("2026-05-18T08:30:00Z");
  private static final Werkwijzeversie BASIS = new Werkwijzeversie("basis", 1);
  private static final PlaatsingGebeurtenis VOORGENOMEN =
      new PlaatsingGebeurtenis.PlaatsingVoorgenomen(
          new Afspraak(id(1), id(2), id(3), BASIS, "regulier", 20, DAG, DAG.plusMonths(6), GEHEIM),
          OM,
          GEHEIM);
  private static final PlaatsingGebeurtenis GESTART =
      new PlaatsingGebeurtenis.PlaatsingGestart(DAG);

  @Test
  void een_werkplek_wordt_publiek_zonder_de_naam_van_de_werkgever() {
    var events =
        publiek(
            new WerkplekBesluit(WERKWIJZEN),
            Publicatie::vanWerkplek,
            new WerkplekGebeurtenis.WerkplekAangeboden(
                new Aanbod("logistiek", "regulier", 24, 2, DAG, null, GEHEIM, GEHEIM)),
            new WerkplekGebeurtenis.PlekVergeven(id(4), id(2)),
            new WerkplekGebeurtenis.PlekVrijgekomen(id(4)),
            new WerkplekGebeurtenis.PlekVervallen(id(5)));
    assertThat(events)
        .extracting(PublicEvent::event)
        .hasExactlyElementsOfTypes(WerkplekAangeboden.class);
    zegtNietsGeheims(events);
  }

  @Test
  void een_kandidaat_wordt_nooit_publiek() {
    assertThat(
            publiek(
                new KandidaatBesluit(),
                Publicatie::vanKandidaat,
                new KandidaatIngeschreven(
                    id(1), BASIS, DAG, new Profiel(List.of("groen"), 20, null, true), 1),
                new KandidaatGekoppeld(id(4), id(3))))
        .isEmpty();
  }

  @Test
  void start_en_uitval_worden_publiek_zonder_toelichting() {
    var events =
        publiek(
            new PlaatsingBesluit(WERKWIJZEN),
            Publicatie::vanPlaatsing,
            VOORGENOMEN,
            GESTART,
            new PlaatsingGebeurtenis.PlaatsingUitgevallen("geen-klik", DAG, GEHEIM));
    assertThat(events)
        .extracting(PublicEvent::event)
        .hasExactlyElementsOfTypes(PlaatsingGestart.class, PlaatsingUitgevallen.class);
    zegtNietsGeheims(events);
  }

  @Test
  void duurzame_uitstroom_wordt_publiek() {
    var events =
        publiek(
            new PlaatsingBesluit(WERKWIJZEN),
            Publicatie::vanPlaatsing,
            VOORGENOMEN,
            GESTART,
            new PlaatsingGebeurtenis.UitstroomDuurzaam(DAG.plusYears(1)));
    assertThat(events)
        .extracting(PublicEvent::event)
        .hasExactlyElementsOfTypes(PlaatsingGestart.class, UitstroomDuurzaam.class);
    zegtNietsGeheims(events);
  }

  @Test
  void wat_nooit_startte_wordt_nooit_publiek() {
    assertThat(
            publiek(
                new PlaatsingBesluit(WERKWIJZEN),
                Publicatie::vanPlaatsing,
                VOORGENOMEN,
                new PlaatsingGebeurtenis.PlaatsingAfgebroken("geen-plek-vrij", "Vol."),
                new PlaatsingGebeurtenis.PlaatsingOpgeruimd()))
        .isEmpty();
  }

  /** Reading back also checks against the schema. */
  private static void zegtNietsGeheims(List<PublicEvent> events) {
    var codec = new CloudEventCodec();
    assertThat(events)
        .allSatisfy(
            publiek -> {
              byte[] bericht =
                  codec.write(
                      new CloudEventEnvelope(
                          "id-1",
                          URI.create("urn:nld:oin:00000001000000001000:systeem:werkgever"),
                          OM,
                          publiek.dataref(),
                          1,
                          null,
                          publiek.event()));
              assertThat(new String(bericht, StandardCharsets.UTF_8)).doesNotContain(GEHEIM);
              assertThat(codec.read(bericht).data()).isEqualTo(publiek.event());
            });
  }

  @SafeVarargs
  private static <S, G> List<PublicEvent> publiek(
      StreamKind<S, G> soort, Translator<S, G> vertaler, G... gebeurtenissen) {
    var stroom = new StreamId("gemeente-voorbeeld", soort.name(), id(9));
    var actor = new Actor("gemeente-voorbeeld", "mw-1", "accountmanager");
    var commit = new Commit<>(1, "opdracht", null, OM, actor, null, List.of(gebeurtenissen));
    S stand = soort.initial();
    Stream.Builder<PublicEvent> publiek = Stream.builder();
    for (G gebeurtenis : gebeurtenissen) {
      stand = soort.evolve(stand, gebeurtenis);
      vertaler
          .translate(new Occurrence<>(stroom, stand, commit, gebeurtenis, 1))
          .ifPresent(publiek::add);
    }
    return publiek.build().toList();
  }

  private static UUID id(int n) {
    return new UUID(0x4000, 0x8000_0000_0000_0000L | n);
  }
}
