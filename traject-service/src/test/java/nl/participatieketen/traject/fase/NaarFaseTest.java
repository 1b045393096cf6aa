package nl.participatieketen.traject.fase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.traject.traject.FaseOpdracht;
import nl.participatieketen.traject.traject.Fasegebeurtenis;
import nl.participatieketen.traject.traject.Gebeurtenis;
import nl.participatieketen.traject.traject.GezetteStap;
import nl.participatieketen.traject.traject.LopendTraject;
import nl.participatieketen.traject.traject.Proeftraject;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.TrajectSoort;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A phase that only the outcome of a step names. */
class NaarFaseTest {

  private static final LocalDate DAG = LocalDate.of(2026, 3, 2);

  @TempDir private Path map;

  @Test
  void de_stap_begint_haar_en_de_controle_van_de_werkwijze_vindt_dat_goed() throws IOException {
    Decision<Gebeurtenis> besluit =
        Faseverdeling.beslis(
            bijDeStap(),
            new FaseOpdracht.DoeStap("plan-opstellen", DAG, Map.of("richting", "werk"), null));

    assertThat(gebeurtenissen(besluit))
        .hasAtLeastOneElementOfType(Fasegebeurtenis.FaseGestart.class);
  }

  @Test
  void een_mens_kan_haar_niet_kiezen() throws IOException {
    Decision<Gebeurtenis> besluit =
        Faseverdeling.beslis(
            bijDeStap(),
            new FaseOpdracht.RondFaseAf(
                "loopbaanplan", "begeleiding", "de stap is nog niet gedaan"));

    assertThat(gebeurtenissen(besluit)).isEmpty();
  }

  /** Empty where it was refused. */
  private static List<Gebeurtenis> gebeurtenissen(Decision<Gebeurtenis> besluit) {
    return switch (besluit) {
      case Decision.Accepted<Gebeurtenis>(var gebeurtenissen) -> gebeurtenissen;
      case Decision.Refused<Gebeurtenis>(var grond) -> {
        assertThat(grond.code()).isEqualTo("onbekende-keuze");
        yield List.of();
      }
    };
  }

  /** The phase that follows names no phase before it, and neither does a vervolg of a phase. */
  private LopendTraject bijDeStap() throws IOException {
    Werkwijze werkwijze = zonderNa();
    var begonnen = Proeftraject.van("amsterdam-bos-en-lommer", DAG);
    Fasegebeurtenis.FaseGestart fase =
        Fasestart.op(
            werkwijze,
            DAG,
            requireNonNull(werkwijze.fasen().get("loopbaanplan")),
            DAG,
            DAG.plusYears(1),
            Map.of());
    Stand stand = new TrajectSoort().evolve(begonnen.stand(), fase);
    stand =
        new TrajectSoort()
            .evolve(
                stand,
                new Fasegebeurtenis.StapGedaan(
                    "loopbaanplan",
                    "vervolggesprek",
                    DAG,
                    List.of(new GezetteStap("plan-opstellen", DAG, null, null, 0)),
                    null,
                    Map.of(),
                    null));
    return new LopendTraject(
        werkwijze, (Stand.Lopend) stand, Proeftraject.asker(Proeftraject.JOBCOACH, DAG));
  }

  private Werkwijze zonderNa() throws IOException {
    String tekst;
    try (InputStream bestand =
        requireNonNull(
            Werkwijzen.class.getResourceAsStream("/werkwijzen/amsterdam-bos-en-lommer/v1.yaml"))) {
      tekst = new String(bestand.readAllBytes(), UTF_8);
    }
    Path eigen = Files.createDirectories(map.resolve("proef-bos"));
    Files.writeString(
        eigen.resolve("v1.yaml"),
        tekst
            .replace("id: amsterdam-bos-en-lommer", "id: proef-bos")
            .replace("    na: [loopbaanplan]\n", ""));
    Werkwijze werkwijze = Werkwijzen.laad(Optional.of(map)).nieuwste("proef-bos").orElseThrow();
    assertThat(requireNonNull(werkwijze.fasen().get("begeleiding")).na()).isEmpty();
    return werkwijze;
  }
}
