package nl.participatieketen.intake.wanneer;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.intake.aanmelding.DoeAanmelding;
import nl.participatieketen.intake.aanmelding.Persoon;
import nl.participatieketen.intake.aanmelding.Persoonstoets;
import nl.participatieketen.intake.selectie.Kandidaat.Geselecteerd;
import nl.participatieketen.intake.selectie.Kandidaat.Vervolg;
import nl.participatieketen.intake.selectie.KandidaatSoort;
import nl.participatieketen.intake.selectie.Kandidaatopdracht.Beoordeel;
import nl.participatieketen.werkwijze.BrpDatum;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WanneerGeselecteerdDanAangemeldTest {

  private final Intakeproef proef = new Intakeproef();

  @AfterEach
  void ruimOp() {
    proef.close();
  }

  @Test
  void wie_geselecteerd_werd_en_door_een_val_niet_aangemeld_wordt_het_daarna() {
    UUID aanmelding = UUID.randomUUID();
    StreamId kandidaat = geselecteerd(aanmelding);

    proef.klok.vooruit(Duration.ofMinutes(2));

    wacht(() -> assertThat(vervolg(kandidaat)).isEqualTo(new Vervolg.Aangemeld()));
    assertThat(proef.stand(aanmelding).dossier().kanaal()).isEqualTo("selectie");
  }

  @Test
  void wie_valt_na_de_aanmelding_meldt_niet_nog_eens_aan() {
    UUID aanmelding = UUID.randomUUID();
    StreamId kandidaat = geselecteerd(aanmelding);
    var vraag =
        DoeAanmelding.naSelectie(
            new UUID(1, 1),
            Intakeproef.organisatie(),
            "proef",
            "selectie",
            "eerste",
            jan(),
            Map.of(),
            Persoonstoets.NIETS);
    proef.aanmeldingen.begin(Intakeproef.zaak(aanmelding), proef.opdracht(), vraag).block();

    proef.kandidaten.run(proef.aanmelden, kandidaat, proef.klok.instant()).block();

    assertThat(vervolg(kandidaat)).isEqualTo(new Vervolg.Aangemeld());
    assertThat(
            proef
                .aanmeldingen
                .read(Intakeproef.zaak(aanmelding), Insight.WITHOUT)
                .blockOptional()
                .orElseThrow()
                .version())
        .isEqualTo(1);
  }

  private StreamId geselecteerd(UUID aanmelding) {
    var stroom = new StreamId(Intakeproef.GEMEENTE, KandidaatSoort.NAAM, UUID.randomUUID());
    var ronde =
        Objects.requireNonNull(
            Intakeproef.WERKWIJZEN
                .nieuwste("proef")
                .orElseThrow()
                .toegang()
                .selectie()
                .get("eerste"));
    proef
        .kandidaten
        .begin(
            stroom,
            proef.opdracht(),
            new Beoordeel(
                new UUID(1, 1),
                aanmelding,
                "proef",
                "selectie",
                ronde,
                jan(),
                Map.of(),
                Map.of(),
                Persoonstoets.NIETS))
        .block();
    return stroom;
  }

  private static Persoon jan() {
    return new Persoon(null, "Jan", BrpDatum.van(LocalDate.of(1987, 6, 5)), null, null);
  }

  private Vervolg vervolg(StreamId kandidaat) {
    return proef.kandidaten.read(kandidaat, Insight.WITHOUT).blockOptional().orElseThrow().state()
            instanceof Geselecteerd s
        ? s.vervolg()
        : new Vervolg.Geweigerd("niet-geselecteerd", null);
  }

  private static void wacht(ThrowingRunnable tot) {
    await().atMost(20, SECONDS).untilAsserted(tot);
  }
}
