package nl.participatieketen.intake.selectie;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.participatieketen.edge.command.Answers;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.lists.RowStore;
import nl.participatieketen.edge.problem.Fout;
import nl.participatieketen.edge.problem.InvalidInput;
import nl.participatieketen.eventstore.CommandHandler;
import nl.participatieketen.eventstore.EventStore.Insight;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.Process;
import nl.participatieketen.eventstore.StreamId;
import nl.participatieketen.intake.aanmelding.Feitenlezer;
import nl.participatieketen.intake.aanmelding.Ingebouwd;
import nl.participatieketen.intake.aanmelding.Persoon;
import nl.participatieketen.intake.http.Feiteninvoer;
import nl.participatieketen.intake.persoon.Aanduiding;
import nl.participatieketen.intake.persoon.Deelnemers;
import nl.participatieketen.intake.selectie.Kandidaatopdracht.Beoordeel;
import nl.participatieketen.intake.selectie.SelectieInvoer.KandidaatInvoer;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;
import nl.participatieketen.werkwijze.toegang.Kanaal;
import nl.participatieketen.werkwijze.toegang.Kanaalsoort;
import nl.participatieketen.werkwijze.toegang.Selectieronde;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Holds people to the criteria of a round, one by one: a repeated request does what the first did
 * not get to.
 */
@Component
class Selecties {

  static final String GESELECTEERD = "geselecteerd";
  static final String UITGESLOTEN = "uitgesloten";

  private final Werkwijzen werkwijzen;
  private final Deelnemers deelnemers;
  private final CommandHandler<Kandidaat, Kandidaatopdracht, Kandidaatgebeurtenis> kandidaten;
  private final Process<Kandidaat> aanmelden;
  private final RowStore rijen;

  Selecties(
      Werkwijzen werkwijzen,
      Deelnemers deelnemers,
      CommandHandler<Kandidaat, Kandidaatopdracht, Kandidaatgebeurtenis> kandidaten,
      Process<Kandidaat> aanmelden,
      RowStore rijen) {
    this.werkwijzen = werkwijzen;
    this.deelnemers = deelnemers;
    this.kandidaten = kandidaten;
    this.aanmelden = aanmelden;
    this.rijen = rijen;
  }

  /**
   * What became of one candidate.
   *
   * @param criteria why someone was excluded, by the codes of the werkwijze
   * @param reden why the aanmelding was refused, or {@code null}
   */
  record Uitslagregel(
      UUID deelnemerId,
      String uitslag,
      List<String> criteria,
      @Nullable UUID aanmeldingId,
      @Nullable String reden) {}

  private record Ronde(Werkwijze werkwijze, Kanaal kanaal, Selectieronde ronde) {}

  private record Kandidatuur(
      int nummer, Persoon persoon, Feitenlezer feiten, Map<String, String> bekend) {}

  /** Reads all before anything is written. */
  Mono<List<Uitslagregel>> selecteer(Request verzoek, SelectieInvoer invoer) {
    Ronde ronde = ronde(verzoek, invoer);
    List<KandidaatInvoer> alle = Objects.requireNonNull(invoer.kandidaten());
    keur(verzoek, ronde, alle);
    List<Kandidatuur> gelezen =
        IntStream.range(0, alle.size())
            .mapToObj(nummer -> lees(verzoek, ronde, nummer, alle.get(nummer)))
            .toList();
    return Flux.fromIterable(gelezen)
        .concatMap(kandidaat -> beoordeel(verzoek, invoer, ronde, kandidaat))
        .collectList();
  }

  /** Before anybody is written down, everything that is wrong with any of them. */
  private static void keur(Request verzoek, Ronde ronde, List<KandidaatInvoer> alle) {
    List<Fout> fouten = new ArrayList<>();
    for (int i = 0; i < alle.size(); i++) {
      String plaats = "/kandidaten/" + i + "/feiten";
      Map<String, Object> feiten = Feiteninvoer.lees(plaats, alle.get(i).feiten());
      Feitenlezer.lees(ronde.werkwijze().feiten(), feiten, verzoek.today())
          .fouten()
          .forEach(fout -> fouten.add(new Fout(plaats, "kloppen niet", fout)));
    }
    if (!fouten.isEmpty()) {
      throw new InvalidInput(fouten);
    }
  }

  Mono<Long> aantal(Request verzoek, String ronde, String uitslag) {
    return rijen
        .of(verzoek)
        .count(Kandidatenlijst.COLLECTIE, Map.of("ronde", ronde, "uitslag", uitslag));
  }

  private Ronde ronde(Request verzoek, SelectieInvoer invoer) {
    List<String> bruikbaar = verzoek.organisatie().werkwijzen();
    String gekozen = invoer.werkwijze() == null ? bruikbaar.getFirst() : invoer.werkwijze();
    Werkwijze werkwijze =
        werkwijzen
            .nieuwste(gekozen)
            .filter(w -> bruikbaar.contains(w.id()))
            .orElseThrow(() -> onbekend("/werkwijze", bruikbaar));
    var rondes = werkwijze.toegang().selectie();
    Selectieronde ronde = rondes.get(invoer.ronde());
    if (ronde == null) {
      throw onbekend("/ronde", rondes.keySet());
    }
    return werkwijze.toegang().kanalen().codes().stream()
        .flatMap(code -> werkwijze.toegang().kanalen().zoek(code).stream())
        .filter(kanaal -> kanaal.soort() == Kanaalsoort.SELECTIE)
        .findFirst()
        .map(kanaal -> new Ronde(werkwijze, kanaal, ronde))
        .orElseThrow(() -> onbekend("/ronde", rondes.keySet()));
  }

  private static Kandidatuur lees(
      Request verzoek, Ronde ronde, int nummer, KandidaatInvoer invoer) {
    Persoon persoon = Objects.requireNonNull(invoer.deelnemer()).alsPersoon();
    var feiten =
        Feitenlezer.lees(
            ronde.werkwijze().feiten(),
            Feiteninvoer.lees("/kandidaten/" + nummer + "/feiten", invoer.feiten()),
            verzoek.today());
    Map<String, String> bekend =
        Ingebouwd.bij(
            feiten.waarden(),
            ronde.kanaal().code(),
            ronde.ronde().code(),
            0,
            persoon,
            verzoek.today());
    return new Kandidatuur(nummer, persoon, feiten, bekend);
  }

  private Mono<Uitslagregel> beoordeel(
      Request verzoek, SelectieInvoer invoer, Ronde ronde, Kandidatuur kandidaat) {
    StreamId stroom =
        verzoek.stream(KandidaatSoort.NAAM, verzoek.newId("kandidaat-" + kandidaat.nummer()));
    var wie =
        new Aanduiding(
            verzoek.organisatie().id(),
            kandidaat.persoon().bsn(),
            kandidaat.persoon().naam(),
            kandidaat.persoon().geboortedatum(),
            verzoek.newId("deelnemer-" + kandidaat.nummer()));
    return deelnemers
        .begin(
            wie,
            stroom,
            deelnemerId ->
                kandidaten.begin(
                    stroom, verzoek.begin(invoer), vraag(verzoek, ronde, kandidaat, deelnemerId)),
            Outcome.Recorded.class::isInstance)
        .map(Answers::unlessReused)
        .flatMap(uitslag -> verder(verzoek, stroom, uitslag));
  }

  private static Beoordeel vraag(
      Request verzoek, Ronde ronde, Kandidatuur kandidaat, UUID deelnemerId) {
    return new Beoordeel(
        deelnemerId,
        verzoek.newId("aanmelding-" + kandidaat.nummer()),
        ronde.werkwijze().id(),
        ronde.kanaal().code(),
        ronde.ronde(),
        kandidaat.persoon(),
        kandidaat.feiten().vastgelegd(),
        kandidaat.bekend());
  }

  /** Whoever was selected is aangemeld at once, or was by an earlier request. */
  private Mono<Uitslagregel> verder(
      Request verzoek, StreamId stroom, Outcome<Kandidaat> beoordeeld) {
    return kandidaten
        .run(aanmelden, stroom, verzoek.time())
        .then(kandidaten.read(stroom, Insight.WITH))
        .map(opname -> regel(opname.state()))
        .switchIfEmpty(
            Mono.error(() -> new IllegalStateException("no candidate after " + beoordeeld)));
  }

  private static Uitslagregel regel(Kandidaat stand) {
    return switch (stand) {
      case Kandidaat.Onbekend s -> throw new IllegalStateException("nothing is known of " + s);
      case Kandidaat.Uitgesloten s ->
          new Uitslagregel(
              s.deelnemerId(),
              UITGESLOTEN,
              s.criteria() == null ? List.of() : s.criteria(),
              null,
              null);
      case Kandidaat.Geselecteerd s ->
          s.vervolg() instanceof Kandidaat.Vervolg.Geweigerd nee
              ? new Uitslagregel(s.deelnemerId(), "geweigerd", List.of(), null, nee.uitleg())
              : new Uitslagregel(s.deelnemerId(), GESELECTEERD, List.of(), s.aanmeldingId(), null);
    };
  }

  private static InvalidInput onbekend(String veld, Iterable<String> mogelijk) {
    return new InvalidInput(veld, "onbekend", "een van: " + String.join(", ", mogelijk));
  }
}
