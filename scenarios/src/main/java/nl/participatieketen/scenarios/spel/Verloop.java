package nl.participatieketen.scenarios.spel;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.participatieketen.contract.Topics;
import nl.participatieketen.scenarios.events.Plaats;
import nl.participatieketen.scenarios.events.Waarneming;
import nl.participatieketen.scenarios.model.Eventverwachting;
import nl.participatieketen.scenarios.model.Scenario;
import nl.participatieketen.scenarios.model.Stap;
import nl.participatieketen.scenarios.verslag.Fout;
import nl.participatieketen.scenarios.verslag.Regel;
import org.jspecify.annotations.Nullable;

/** Writes down how a scenario goes. */
final class Verloop {

  private final Scenario scenario;
  private final Function<String, String> logVan;
  private final Consumer<Regel> meekijker;
  private final List<Regel> regels = new ArrayList<>();
  private final List<Fout> fouten = new ArrayList<>();
  private @Nullable LocalDate dag;
  private int stil;

  Verloop(Scenario scenario, Function<String, String> logVan, Consumer<Regel> meekijker) {
    this.scenario = scenario;
    this.logVan = logVan;
    this.meekijker = meekijker;
  }

  List<Regel> regels() {
    return regels;
  }

  List<Fout> fouten() {
    return fouten;
  }

  void dag(LocalDate vandaag) {
    if (!vandaag.equals(dag)) {
      schrijf(new Regel.Dag(vandaag, dag == null ? 0 : ChronoUnit.DAYS.between(dag, vandaag)));
      dag = vandaag;
    }
  }

  /** What comes is more of the same, until {@link #vertelWeer}. */
  void verzwijg(String wat, int nogKeer) {
    if (nogKeer > 0) {
      vanzelf("%s: zo nog %d keer".formatted(wat, nogKeer));
    }
    stil++;
  }

  void vertelWeer() {
    stil--;
  }

  void vanzelf(String wat) {
    schrijf(new Regel.Gedaan("", wat, "", 0, 0));
  }

  void gedaan(Stap.Verzoek stap, String pad, int status, long millis) {
    schrijf(new Regel.Gedaan(stap.als(), stap.wat(), stap.methode() + " " + pad, status, millis));
  }

  void doorgekomen(Stap.Verzoek stap, String pad, long millis) {
    schrijf(new Regel.Doorgekomen(stap.als(), stap.wat(), stap.methode() + " " + pad, millis));
  }

  void gebeurd(Waarneming event, long millis) {
    schrijf(
        new Regel.Gebeurd(event.naam(), event.topic(), event.partitie(), event.offset(), millis));
  }

  void besloten(String besluit) {
    schrijf(new Regel.Besloten(besluit));
  }

  void gestuurd(Stap.Bericht stap, Plaats plaats) {
    schrijf(new Regel.Gedaan("", stap.wat(), "bericht op " + plaats, 0, 0));
  }

  void nietApart(Stap.Bericht stap, String dienst, String soort, List<String> gekregen) {
    fout(
        stap,
        "%s zet het apart als '%s'".formatted(dienst, soort),
        gekregen,
        List.of(logVan.apply(dienst)));
  }

  void antwoordFout(Stap.Verzoek stap, String pad, List<String> verschillen) {
    String verwacht =
        "status %d%s"
            .formatted(stap.status(), stap.velden().isEmpty() ? "" : " met " + stap.velden());
    fout(
        stap,
        "%s op %s %s%s"
            .formatted(verwacht, stap.methode(), pad, stap.herhaal() ? ", na een tijd" : ""),
        verschillen,
        List.of(
            logVan.apply("gateway"),
            logVan.apply(pad.replaceFirst("^(https?://[^/]*)?/([^/]+)/.*", "$2"))));
  }

  void eventOntbreekt(
      Stap stap, Eventverwachting verwachting, List<String> welGekomen, Duration geduld) {
    fouten.add(
        new Fout(
            "Het event %s kwam niet".formatted(verwachting.korteNaam()),
            plaats(verwachting.regel()),
            "%s op %s binnen %d s%s"
                .formatted(
                    verwachting.korteNaam(),
                    verwachting.type().topic(),
                    geduld.toSeconds(),
                    verwachting.velden().isEmpty() ? "" : " met " + verwachting.velden()),
            welGekomen.isEmpty() ? List.of("geen ander event van dit geval") : welGekomen,
            List.of(logVan.apply(dienst(verwachting.type().topic())))));
  }

  void buitenVolgorde(Stap stap, Eventverwachting verwachting, Waarneming event) {
    fout(
        stap,
        "%s na wat eerder verwacht werd".formatted(verwachting.korteNaam()),
        List.of("het staat ervoor, op " + event.plaats()),
        List.of(logVan.apply(dienst(event.topic()))));
  }

  void onverwacht(Waarneming event) {
    boolean onverwerkbaar = event.topic().equals(Topics.ONVERWERKBAAR);
    String uitleg = event.fout() == null ? "" : ", buiten het contract: " + event.fout();
    fouten.add(
        new Fout(
            onverwerkbaar
                ? "Een dienst kon %s niet verwerken".formatted(event.naam())
                : "Er kwam een event dat niemand verwacht: %s".formatted(event.naam()),
            scenario.bestand(),
            "niets meer over dit geval",
            List.of(event.plaats() + uitleg, event.event().toString()),
            List.of(logVan.apply(dienst(event.topic())))));
  }

  void fout(Stap stap, String verwacht, List<String> gekregen, List<String> kijkIn) {
    fouten.add(new Fout(stap.wat(), plaats(stap.regel()), verwacht, gekregen, kijkIn));
  }

  private String plaats(int regel) {
    return "%s, regel %d".formatted(scenario.bestand(), regel);
  }

  private static String dienst(String topic) {
    return topic.replaceFirst("^keten\\.", "");
  }

  private void schrijf(Regel regel) {
    if (stil > 0) {
      return;
    }
    regels.add(regel);
    meekijker.accept(regel);
  }
}
