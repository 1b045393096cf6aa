package nl.participatieketen.intake.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.participatieketen.eventstore.Actor;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import nl.participatieketen.intake.aanmelding.Afweging;
import nl.participatieketen.intake.aanmelding.Besluitgebeurtenis.AfwegingVastgelegd;
import nl.participatieketen.intake.aanmelding.Contact;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.AfspraakGepland;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.ContactgegevensNagekeken;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.DeelnemerGekoppeld;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.DeelnemerHerkend;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.VrijstellingVastgesteld;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.ZaakGepauzeerd;
import nl.participatieketen.intake.aanmelding.Contactgebeurtenis.ZaakToegewezen;
import nl.participatieketen.intake.aanmelding.Persoon;
import nl.participatieketen.intake.aanmelding.Stapgebeurtenis.FeitenVastgelegd;
import nl.participatieketen.intake.aanmelding.Terugkomst;
import nl.participatieketen.intake.aanmelding.Vastgelegd;
import nl.participatieketen.intake.aanmelding.Verwijzer;
import nl.participatieketen.intake.aanmelding.Weging;
import nl.participatieketen.intake.aanmelding.Zaakgebeurtenis.AanmeldingGedaan;
import nl.participatieketen.intake.aanmelding.Zaakgebeurtenis.AanmeldingHeropend;
import nl.participatieketen.intake.besluit.Aanmeldingbesluit;
import nl.participatieketen.intake.besluit.Gegeven;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzeversie;
import nl.participatieketen.werkwijze.verloop.OpenStap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is answered stays what it was, byte for byte. */
class BeeldTest {

  private static final Path GOEDGEKEURD = Path.of("src/test/resources/beelden");
  private static final Aanmeldingbesluit BESLUIT = new Aanmeldingbesluit(Gegeven.WERKWIJZEN);
  private static final StreamId STROOM =
      new StreamId("gemeente-proef", AanmeldingSoort.NAAM, new UUID(2, 2));

  @ParameterizedTest
  @CsvSource({"lopend,klantmanager", "lopend,accountmanager", "stil,klantmanager"})
  void een_aanmelding_wordt_getoond_als_altijd(String waar, String rol) throws IOException {
    assertThat(getoond(waar, rol) + "\n")
        .isEqualTo(Files.readString(GOEDGEKEURD.resolve(waar + "-" + rol + ".json")));
  }

  static String getoond(String waar, String rol) {
    var zaak = waar.equals("stil") ? lopend().en(pauze()) : lopend();
    var vrager = Gegeven.vrager(new Actor("gemeente-proef", "mw-1", rol), Gegeven.DAG);
    return JsonMapper.builder()
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .build()
        .writerWithDefaultPrettyPrinter()
        .writeValueAsString(Dossierbeeld.van(STROOM, zaak.stand(), BESLUIT, vrager));
  }

  private static ZaakGepauzeerd pauze() {
    return new ZaakGepauzeerd(Gegeven.DAG, Gegeven.DAG.plusWeeks(2), "ziek");
  }

  private static Gegeven lopend() {
    Werkwijze werkwijze = Gegeven.WERKWIJZEN.nieuwste("proef-wegen").orElseThrow();
    var feit = new Vastgelegd("ja", Gegeven.DAG, "gesprek", "vragenlijst", "mw-2");
    return Gegeven.gegeven(
        new AanmeldingGedaan(
            new UUID(1, 1),
            new Werkwijzeversie(werkwijze.id(), werkwijze.versie()),
            "balie",
            true,
            Gegeven.DAG,
            null,
            null,
            List.of(new OpenStap("praten", Gegeven.DAG, Gegeven.DAG.plusDays(3), null, 0)),
            List.of("buiten"),
            new Persoon("123456782", "Jan", Gegeven.JAN.geboortedatum(), "06-11111111", "j@x.nl"),
            new Verwijzer("Wijkteam", "Ans", "06-22222222"),
            true,
            Map.of("wonen-geregeld", feit),
            null,
            null),
        new FeitenVastgelegd(Gegeven.DAG, Map.of("wonen-geregeld", feit)),
        new ContactgegevensNagekeken(
            Gegeven.DAG, new Contact("06-33333333", "k@x.nl", "Straat 1", "bellen")),
        new DeelnemerGekoppeld(new UUID(3, 3), "partner"),
        new DeelnemerHerkend(new UUID(4, 4), "zelfde mens"),
        new VrijstellingVastgesteld(Gegeven.DAG, Gegeven.DAG.plusMonths(1), "zorg"),
        new ZaakToegewezen("consulent", "mw-3", Gegeven.DAG),
        new AfwegingVastgelegd(
            "praten",
            Gegeven.DAG,
            "mogelijk",
            "mw-1",
            Map.of(),
            new Afweging(
                List.of(new Afweging.Antwoord("kan-het", true, "omdat het kan")),
                List.of(new Afweging.Bevinding("schulden", true, "gesprek")),
                true,
                false,
                "collega"),
            new Weging(
                List.of("schulden"),
                List.of("schulden"),
                List.of(new Weging.Punt("kan-het", "Waarom kan het?")))),
        new AanmeldingHeropend(
            new Terugkomst(
                new UUID(5, 5),
                "past-niet",
                List.of(new Terugkomst.Antwoord("geprobeerd", true)),
                URI.create("https://traject.example/v1/terugmeldingen/5")),
            1,
            Gegeven.DAG,
            List.of(new OpenStap("praten", Gegeven.DAG, Gegeven.DAG.plusDays(3), null, 0))),
        new AfspraakGepland(
            "praten", Instant.parse("2026-06-02T08:00:00Z"), List.of("Jan"), "Stadhuis"));
  }
}
