package nl.participatieketen.intake.selectie;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.participatieketen.edge.command.Answers;
import nl.participatieketen.edge.command.Request;
import nl.participatieketen.edge.lists.RowStore;
import nl.participatieketen.edge.problem.Fout;
import nl.participatieketen.edge.problem.InvalidInput;
import nl.participatieketen.eventstore.Decision;
import nl.participatieketen.eventstore.Outcome;
import nl.participatieketen.eventstore.StreamHandler;
import nl.participatieketen.intake.aanmelding.AanmeldingSoort;
import nl.participatieketen.intake.aanmelding.Beslissing;
import nl.participatieketen.intake.aanmelding.DoeAanmelding;
import nl.participatieketen.intake.aanmelding.Feitenlezer;
import nl.participatieketen.intake.aanmelding.Gebeurtenis;
import nl.participatieketen.intake.aanmelding.Ingebouwd;
import nl.participatieketen.intake.aanmelding.Persoon;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Vrager;
import nl.participatieketen.intake.aanmelding.http.Feiteninvoer;
import nl.participatieketen.intake.deelnemer.Deelnemers;
import nl.participatieketen.intake.selectie.Kandidaatgebeurtenis.KandidaatGeselecteerd;
import nl.participatieketen.intake.selectie.Kandidaatgebeurtenis.KandidaatUitgesloten;
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
  private final StreamHandler<Kandidaat, Kandidaatgebeurtenis> kandidaten;
  private final StreamHandler<Stand, Gebeurtenis> aanmeldingen;
  private final Beslissing beslissing;
  private final RowStore rijen;

  Selecties(
      Werkwijzen werkwijzen,
      Deelnemers deelnemers,
      StreamHandler<Kandidaat, Kandidaatgebeurtenis> kandidaten,
      StreamHandler<Stand, Gebeurtenis> aanmeldingen,
      Beslissing beslissing,
      RowStore rijen) {
    this.werkwijzen = werkwijzen;
    this.deelnemers = deelnemers;
    this.kandidaten = kandidaten;
    this.aanmeldingen = aanmeldingen;
    this.beslissing = beslissing;
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
      int nummer, UUID deelnemerId, Persoon persoon, Map<String, Object> feiten) {}

  Mono<List<Uitslagregel>> selecteer(Request verzoek, SelectieInvoer invoer) {
    Ronde ronde = ronde(verzoek, invoer);
    List<KandidaatInvoer> alle = Objects.requireNonNull(invoer.kandidaten());
    keur(verzoek, ronde, alle);
    return Flux.range(0, alle.size())
        .concatMap(nummer -> kandidatuur(verzoek, nummer, alle.get(nummer)))
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

  private Mono<Kandidatuur> kandidatuur(Request verzoek, int nummer, KandidaatInvoer invoer) {
    Persoon persoon = Objects.requireNonNull(invoer.deelnemer()).alsPersoon();
    Map<String, Object> feiten =
        Feiteninvoer.lees("/kandidaten/" + nummer + "/feiten", invoer.feiten());
    return deelnemers
        .herken(
            verzoek.organisatie().id(),
            persoon.bsn(),
            persoon.naam(),
            persoon.geboortedatum(),
            verzoek.newId("deelnemer-" + nummer))
        .map(deelnemerId -> new Kandidatuur(nummer, deelnemerId, persoon, feiten));
  }

  private Mono<Uitslagregel> beoordeel(
      Request verzoek, SelectieInvoer invoer, Ronde ronde, Kandidatuur kandidaat) {
    var gelezen = Feitenlezer.lees(ronde.werkwijze().feiten(), kandidaat.feiten(), verzoek.today());
    Map<String, String> bekend =
        Ingebouwd.bij(
            gelezen.waarden(),
            ronde.kanaal().code(),
            ronde.ronde().code(),
            0,
            kandidaat.persoon(),
            verzoek.today());
    List<String> criteria = new Selectiebesluit(ronde.ronde()).uitgesloten(bekend);
    UUID aanmelding = verzoek.newId("aanmelding-" + kandidaat.nummer());
    Kandidaatgebeurtenis gebeurtenis =
        criteria.isEmpty()
            ? new KandidaatGeselecteerd(
                kandidaat.deelnemerId(),
                ronde.werkwijze().id(),
                ronde.ronde().code(),
                verzoek.today(),
                aanmelding,
                kandidaat.persoon(),
                gelezen.vastgelegd())
            : new KandidaatUitgesloten(
                kandidaat.deelnemerId(),
                ronde.werkwijze().id(),
                ronde.ronde().code(),
                verzoek.today(),
                criteria,
                kandidaat.persoon(),
                gelezen.vastgelegd());
    return kandidaten
        .begin(
            verzoek.stream(KandidaatSoort.NAAM, verzoek.newId("kandidaat-" + kandidaat.nummer())),
            verzoek.begin(invoer),
            stand -> Decision.accept(gebeurtenis))
        .map(Answers::unlessReused)
        .flatMap(
            gelukt ->
                criteria.isEmpty()
                    ? meldAan(verzoek, invoer, ronde, kandidaat, aanmelding)
                    : Mono.just(
                        new Uitslagregel(
                            kandidaat.deelnemerId(), UITGESLOTEN, criteria, null, null)));
  }

  private Mono<Uitslagregel> meldAan(
      Request verzoek, SelectieInvoer invoer, Ronde ronde, Kandidatuur kandidaat, UUID aanmelding) {
    var vraag =
        new DoeAanmelding(
            kandidaat.deelnemerId(),
            verzoek.organisatie(),
            ronde.werkwijze().id(),
            ronde.kanaal().code(),
            ronde.ronde().code(),
            kandidaat.persoon(),
            null,
            null,
            null,
            kandidaat.feiten(),
            null,
            null);
    var vrager = new Vrager(verzoek.actor(), verzoek.today());
    return aanmeldingen
        .begin(
            verzoek.stream(AanmeldingSoort.NAAM, aanmelding),
            verzoek.begin(invoer),
            stand -> beslissing.beslis(stand, vraag, vrager))
        .map(Answers::unlessReused)
        .map(
            uitslag ->
                uitslag instanceof Outcome.Refused<Stand> nee
                    ? new Uitslagregel(
                        kandidaat.deelnemerId(),
                        "geweigerd",
                        List.of(),
                        null,
                        nee.reason().explanation())
                    : new Uitslagregel(
                        kandidaat.deelnemerId(), GESELECTEERD, List.of(), aanmelding, null));
  }

  private static InvalidInput onbekend(String veld, Iterable<String> mogelijk) {
    return new InvalidInput(veld, "onbekend", "een van: " + String.join(", ", mogelijk));
  }
}
