package nl.participatieketen.traject.overzicht;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.participatieketen.eventstore.Projection;
import nl.participatieketen.traject.traject.Dossier;
import nl.participatieketen.traject.traject.Evaluatiestand;
import nl.participatieketen.traject.traject.Fasestand;
import nl.participatieketen.traject.traject.Pauze;
import nl.participatieketen.traject.traject.Signaal;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.Stilstand;
import nl.participatieketen.traject.traject.Wacht;
import nl.participatieketen.traject.traject.Wachtsoort;

/** One row per traject that runs: what ends, what is due, what waits for the casuïstiek. */
public final class Aandachtslijst implements Projection<Stand> {

  public static final String COLLECTIE = "aandacht";

  static final String EINDE = "eersteEinde";
  static final String EVALUATIE = "eersteEvaluatie";
  static final String VOORRANG = "voorrang";

  /** By what its pages are sorted. */
  public static final List<String> VOLGORDEN = List.of(EINDE, EVALUATIE, VOORRANG);

  /** Sorts after every day. */
  static final String GEEN = "9999-12-31";

  @Override
  public String collection() {
    return COLLECTIE;
  }

  @Override
  public int layout() {
    return 2;
  }

  @Override
  public List<String> searchFields() {
    return List.of("loopt");
  }

  @Override
  public Map<String, Object> row(Updated<Stand> bijgewerkt) {
    if (!(bijgewerkt.state() instanceof Stand.Lopend lopend)) {
      return Map.of("loopt", false);
    }
    Dossier dossier = lopend.dossier();
    Dossier verder = verder(lopend);
    Map<String, Object> rij = new LinkedHashMap<>();
    rij.put("loopt", true);
    rij.put("deelnemerId", dossier.deelnemerId().toString());
    rij.put("werkwijze", dossier.werkwijze().id());
    rij.put("ronde", dossier.ronde());
    rij.put("uiterlijkTot", verder.uiterlijkTot().toString());
    rij.put(EINDE, eersteEinde(verder));
    rij.put(EVALUATIE, eersteEvaluatie(verder));
    rij.put("evaluatieGemist", dossier.agenda().toont(Wachtsoort.EVALUATIE_GEMIST));
    rij.put(
        "signalen",
        dossier.agenda().signalen().values().stream().map(Signaal::soort).distinct().toList());
    rij.put("stil", dossier.pauze() != null);
    rij.put("casus", dossier.begeleiding().casus() != null);
    rij.put(VOORRANG, voorrang(dossier));
    return rij;
  }

  /** What stands still ends later: at the earliest as when it goes on as planned. */
  private static Dossier verder(Stand.Lopend lopend) {
    Pauze pauze = lopend.dossier().pauze();
    return pauze == null ? lopend.dossier() : Stilstand.voorbij(lopend, pauze.terugOp());
  }

  private static String eersteEinde(Dossier dossier) {
    Stream<LocalDate> einden =
        Stream.concat(
            dossier.fasen().lopend().stream()
                .flatMap(fase -> Optional.ofNullable(fase.uiterlijkTot()).stream()),
            dossier.plan().lopend().stream()
                .flatMap(i -> Optional.ofNullable(i.uiterlijkTot()).stream()));
    return Stream.concat(einden, Stream.of(dossier.uiterlijkTot()))
        .min(Comparator.naturalOrder())
        .map(LocalDate::toString)
        .orElse(GEEN);
  }

  private static String eersteEvaluatie(Dossier dossier) {
    Stream<String> fasen =
        Stream.concat(
            dossier.fasen().lopend().stream().map(Fasestand::code), Stream.of(Wacht.TRAJECT));
    return fasen
        .flatMap(fase -> dossier.fasen().evaluaties(fase).stream())
        .filter(Evaluatiestand::open)
        .map(e -> e.gepland().op())
        .min(Comparator.naturalOrder())
        .map(LocalDate::toString)
        .orElse(GEEN);
  }

  /** Doubt first, then who came back, then who has waited longest. */
  private static String voorrang(Dossier dossier) {
    var casus = dossier.begeleiding().casus();
    return casus == null
        ? GEEN
        : "%s-%s-%s"
            .formatted(
                casus.twijfel() ? "0" : "1", dossier.ronde() > 1 ? "0" : "1", casus.ingebrachtOp());
  }
}
