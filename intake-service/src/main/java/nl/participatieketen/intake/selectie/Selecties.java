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
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import nl.participatieketen.intake.aanmelding.Feitenlezer;
import nl.participatieketen.intake.aanmelding.Ingebouwd;
import nl.participatieketen.intake.aanmelding.Persoon;
import nl.participatieketen.intake.aanmelding.Persoonstoets;
import nl.participatieketen.intake.http.Feiteninvoer;
import nl.participatieketen.intake.persoon.Aanduiding;
import nl.participatieketen.intake.persoon.Aanvang;
import nl.participatieketen.intake.persoon.Persoonsbegin;
import nl.participatieketen.intake.selectie.Kandidaatopdracht.Beoordeel;
import nl.participatieketen.intake.selectie.SelectieInvoer.KandidaatInvoer;
import nl.participatieketen.werkwijze.Werkwijze;
import nl.participatieketen.werkwijze.Werkwijzen;
import nl.participatieketen.werkwijze.toegang.Kanaal;
import nl.participatieketen.werkwijze.toegang.Kanaalsoort;
import nl.participatieketen.werkwijze.toegang.Selectieronde;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Holds people to the criteria of a round, one by one: a repeated request does what the first did
 * not get to.
 */
@Component
class Selecties {

  private final Werkwijzen werkwijzen;
  private final Persoonsbegin persoonsbegin;
  private final Selectieconflicten conflicten;
  private final CommandHandler<Kandidaat, Kandidaatopdracht, Kandidaatgebeurtenis> kandidaten;
  private final Process<Kandidaat> aanmelden;
  private final RowStore rijen;

  Selecties(
      Werkwijzen werkwijzen,
      Persoonsbegin persoonsbegin,
      Selectieconflicten conflicten,
      CommandHandler<Kandidaat, Kandidaatopdracht, Kandidaatgebeurtenis> kandidaten,
      Process<Kandidaat> aanmelden,
      RowStore rijen) {
    this.werkwijzen = werkwijzen;
    this.persoonsbegin = persoonsbegin;
    this.conflicten = conflicten;
    this.kandidaten = kandidaten;
    this.aanmelden = aanmelden;
    this.rijen = rijen;
  }

  private record Ronde(Werkwijze werkwijze, Kanaal kanaal, Selectieronde ronde) {}

  private record Kandidatuur(
      Aanvang aanvang, Persoon persoon, Feitenlezer feiten, Map<String, String> bekend) {

    StreamId stroom() {
      return aanvang.stroom();
    }

    Selectieconflicten.Kans bij(Selectieronde ronde) {
      return new Selectieconflicten.Kans(
          aanvang, new Selectiebesluit(ronde).uitgesloten(bekend).isEmpty());
    }
  }

  /** Reads all before anything is written. */
  Mono<List<Uitslagregel>> selecteer(Request verzoek, SelectieInvoer invoer) {
    Ronde ronde = ronde(verzoek, invoer);
    List<KandidaatInvoer> alle = Objects.requireNonNull(invoer.kandidaten());
    keur(verzoek, ronde, alle);
    List<Kandidatuur> gelezen =
        IntStream.range(0, alle.size())
            .mapToObj(nummer -> lees(verzoek, ronde, nummer, alle.get(nummer)))
            .toList();
    return conflicten
        .keur(verzoek, gelezen.stream().map(k -> k.bij(ronde.ronde())).toList())
        .thenMany(
            Flux.fromIterable(gelezen)
                .concatMap(kandidaat -> beoordeel(verzoek, invoer, ronde, kandidaat)))
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
    var wie =
        new Aanduiding(
            verzoek.organisatie().id(),
            persoon.bsn(),
            persoon.naam(),
            persoon.geboortedatum(),
            verzoek.newId("deelnemer-" + nummer));
    return new Kandidatuur(
        new Aanvang(
            wie,
            verzoek.stream(KandidaatSoort.NAAM, verzoek.newId("kandidaat-" + nummer)),
            verzoek.stream(AanmeldingSoort.NAAM, verzoek.newId("aanmelding-" + nummer)),
            invoer.tochDoorgaan()),
        persoon,
        feiten,
        bekend);
  }

  /** Until whoever was selected is aangemeld too, others who begin for the same BSN find this. */
  private Mono<Uitslagregel> beoordeel(
      Request verzoek, SelectieInvoer invoer, Ronde ronde, Kandidatuur kandidaat) {
    return persoonsbegin
        .begin(
            kandidaat.aanvang(),
            (deelnemer, toets) ->
                kandidaten
                    .begin(
                        kandidaat.stroom(),
                        verzoek.begin(invoer),
                        vraag(ronde, kandidaat, deelnemer, toets))
                    .flatMap(uitslag -> meldAan(verzoek, kandidaat, uitslag)),
            Outcome.Recorded.class::isInstance)
        .map(Answers::unlessReused)
        .flatMap(uitslag -> verder(kandidaat.stroom(), uitslag));
  }

  private static Beoordeel vraag(
      Ronde ronde, Kandidatuur kandidaat, UUID deelnemer, Persoonstoets toets) {
    return new Beoordeel(
        deelnemer,
        kandidaat.aanvang().zaak().id(),
        ronde.werkwijze().id(),
        ronde.kanaal().code(),
        ronde.ronde(),
        kandidaat.persoon(),
        kandidaat.feiten().vastgelegd(),
        kandidaat.bekend(),
        toets);
  }

  /** Whoever was selected is aangemeld at once, or was by an earlier request. */
  private Mono<Outcome<Kandidaat>> meldAan(
      Request verzoek, Kandidatuur kandidaat, Outcome<Kandidaat> uitslag) {
    return uitslag instanceof Outcome.Recorded<Kandidaat>
        ? kandidaten.run(aanmelden, kandidaat.stroom(), verzoek.time()).thenReturn(uitslag)
        : Mono.just(uitslag);
  }

  private Mono<Uitslagregel> verder(StreamId stroom, Outcome<Kandidaat> uitslag) {
    return uitslag instanceof Outcome.Refused<Kandidaat> nee
        ? Mono.just(Uitslagregel.nietBegonnen(nee.reason()))
        : kandidaten
            .read(stroom, Insight.WITH)
            .map(opname -> Uitslagregel.van(opname.state()))
            .switchIfEmpty(
                Mono.error(() -> new IllegalStateException("no candidate after " + uitslag)));
  }

  private static InvalidInput onbekend(String veld, Iterable<String> mogelijk) {
    return new InvalidInput(veld, "onbekend", "een van: " + String.join(", ", mogelijk));
  }
}
