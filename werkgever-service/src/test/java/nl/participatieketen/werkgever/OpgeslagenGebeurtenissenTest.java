package nl.participatieketen.werkgever;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.participatieketen.eventstore.EventTable;
import nl.participatieketen.eventstore.StreamKind;
import nl.participatieketen.werkgever.kandidaat.Kandidaat;
import nl.participatieketen.werkgever.kandidaat.KandidaatBesluit;
import nl.participatieketen.werkgever.kandidaat.KandidaatGebeurtenis;
import nl.participatieketen.werkgever.kandidaat.Uitschrijving;
import nl.participatieketen.werkgever.plaatsing.Plaatsing;
import nl.participatieketen.werkgever.plaatsing.PlaatsingBesluit;
import nl.participatieketen.werkgever.plaatsing.PlaatsingGebeurtenis;
import nl.participatieketen.werkgever.werkplek.Werkplek;
import nl.participatieketen.werkgever.werkplek.WerkplekBesluit;
import nl.participatieketen.werkgever.werkplek.WerkplekGebeurtenis;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was stored once must always be readable: a file here is never changed, a new shape gets a
 * new name or nullable fields.
 */
class OpgeslagenGebeurtenissenTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Werkwijzen WERKWIJZEN = Werkwijzen.laad(Optional.empty());
  private static final WerkplekBesluit WERKPLEK = new WerkplekBesluit(WERKWIJZEN);
  private static final UUID PLAATSING = UUID.fromString("7b0d1c56-1f0e-4c7d-8a8e-2f4f7a3c9d10");

  static Stream<Opgeslagen<?>> opgeslagen() {
    return Stream.of(
            rijen(WerkplekGebeurtenis.TABEL),
            rijen(KandidaatGebeurtenis.TABEL),
            rijen(PlaatsingGebeurtenis.TABEL))
        .flatMap(rijen -> rijen);
  }

  record Opgeslagen<G>(EventTable<G> tabel, String naam, Class<? extends G> klasse) {
    @Override
    public String toString() {
      return naam;
    }
  }

  private static <G> Stream<Opgeslagen<?>> rijen(EventTable<G> tabel) {
    return tabel.eventClasses().entrySet().stream()
        .map(rij -> new Opgeslagen<>(tabel, rij.getKey(), rij.getValue()));
  }

  @ParameterizedTest
  @MethodSource("opgeslagen")
  void elke_opgeslagen_gebeurtenis_wordt_gelezen_en_weer_zo_geschreven(Opgeslagen<?> rij) {
    JsonNode bestand = lees(rij.naam());
    assertThat(JSON.<JsonNode>valueToTree(JSON.treeToValue(bestand, rij.klasse())))
        .isEqualTo(bestand);
  }

  @ParameterizedTest
  @MethodSource("opgeslagen")
  <G> void zonder_inzage_wordt_hij_ook_gelezen(Opgeslagen<G> rij) {
    var bestand = lees(rij.naam()).asObject();
    G metInzage = JSON.treeToValue(bestand, rij.klasse());
    rij.tabel().sensitiveFields(metInzage).forEach(bestand::remove);
    assertThat(JSON.treeToValue(bestand, rij.klasse())).isInstanceOf(rij.klasse());
  }

  @Test
  void een_opgeslagen_werkplek_wordt_nog_gevouwen() {
    assertThat(vouw(WERKPLEK, "werkplek-aangeboden", "plek-vergeven"))
        .isInstanceOfSatisfying(
            Werkplek.Aangeboden.class, werkplek -> assertThat(werkplek.vrij()).isEqualTo(1));
    assertThat(
            vouw(
                WERKPLEK,
                "werkplek-aangeboden",
                "plek-vergeven",
                "plek-vrijgekomen",
                "plek-vervallen"))
        .isInstanceOfSatisfying(
            Werkplek.Aangeboden.class,
            werkplek -> {
              assertThat(werkplek.vrij()).isEqualTo(2);
              assertThat(werkplek.voorbij()).hasSize(2);
            });
  }

  @Test
  void een_opgeslagen_kandidaat_wordt_nog_gevouwen() {
    assertThat(
            vouw(
                new KandidaatBesluit(),
                "kandidaat-ingeschreven",
                "kandidaat-gekoppeld",
                "kandidaat-duurzaam-geplaatst"))
        .isInstanceOfSatisfying(
            Kandidaat.DuurzaamGeplaatst.class,
            kandidaat -> assertThat(kandidaat.plaatsingId()).isEqualTo(PLAATSING));
    assertThat(
            vouw(
                new KandidaatBesluit(),
                "kandidaat-ingeschreven",
                "kandidaat-gekoppeld",
                "koppeling-vervallen",
                "kandidaat-uitgeschreven",
                "kandidaat-losgekoppeld"))
        .isInstanceOfSatisfying(
            Kandidaat.Uitgeschreven.class,
            kandidaat ->
                assertThat(kandidaat.uitschrijving().reden()).isEqualTo(Uitschrijving.TERUGGEMELD));
  }

  @Test
  void een_opgeslagen_plaatsing_wordt_nog_gevouwen() {
    var soort = new PlaatsingBesluit(WERKWIJZEN);
    assertThat(vouw(soort, "plaatsing-voorgenomen")).isInstanceOf(Plaatsing.Voorgenomen.class);
    assertThat(vouw(soort, "plaatsing-voorgenomen", "plaatsing-gestart", "plaatsing-uitgevallen"))
        .isInstanceOf(Plaatsing.Uitgevallen.class);
    assertThat(vouw(soort, "plaatsing-voorgenomen", "plaatsing-gestart", "uitstroom-duurzaam"))
        .isInstanceOf(Plaatsing.Duurzaam.class);
    assertThat(
            vouw(
                soort,
                "plaatsing-voorgenomen",
                "plaatsing-gestart",
                "plaatsing-uitgevallen",
                "einde-verteld",
                "plaatsing-opgeruimd"))
        .isInstanceOfSatisfying(
            Plaatsing.Uitgevallen.class, weg -> assertThat(weg.opgeruimd()).isTrue());
    assertThat(vouw(soort, "plaatsing-voorgenomen", "plaatsing-afgebroken", "plaatsing-opgeruimd"))
        .isInstanceOfSatisfying(
            Plaatsing.Afgebroken.class, weg -> assertThat(weg.opgeruimd()).isTrue());
  }

  private static <S, G> S vouw(StreamKind<S, G> soort, String... namen) {
    S stand = soort.initial();
    for (String naam : namen) {
      stand = soort.evolve(stand, JSON.treeToValue(lees(naam), soort.events().eventClass(naam)));
    }
    return stand;
  }

  private static JsonNode lees(String naam) {
    String pad = "/opgeslagen/" + naam + ".json";
    try (InputStream bestand = OpgeslagenGebeurtenissenTest.class.getResourceAsStream(pad)) {
      assertThat(bestand).as(pad).isNotNull();
      return JSON.readTree(bestand);
    } catch (IOException onleesbaar) {
      throw new UncheckedIOException(onleesbaar);
    }
  }
}
