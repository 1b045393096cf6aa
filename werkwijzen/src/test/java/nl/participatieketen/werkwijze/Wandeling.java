package nl.participatieketen.werkwijze;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import nl.participatieketen.werkwijze.verloop.Gevolg;
import nl.participatieketen.werkwijze.verloop.OpenStap;
import nl.participatieketen.werkwijze.verloop.Verloop;
import nl.participatieketen.werkwijze.verloop.Voortgang;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who does one open step after the other and records whatever may be recorded, at random.
 *
 * @param feiten the facts of the werkwijze
 * @param toeval the same seed takes the same way
 */
record Wandeling(Map<String, Feit> feiten, Random toeval) {

  private static final int GEDULD = 500;

  /** What it ends with; what kept it from going on, if nothing else was open. */
  Gevolg loop(Verloop verloop, Map<String, Stap> stappen, Map<String, String> vooraf) {
    LocalDate dag = LocalDate.of(2026, 1, 5);
    Voortgang voortgang = new Voortgang(vooraf, Map.of(Moment.AANMELDING, dag), Map.of());
    voortgang = geopend(voortgang, verloop.begin(voortgang, dag));
    for (int i = 0; i < GEDULD; i++) {
      Stap stap = een(voortgang.open().keySet().stream().map(code -> stap(stappen, code)).toList());
      Map<String, String> nieuw = vastgelegd(stap);
      Gevolg gevolg = verloop.naStap(voortgang, stap.code(), nieuw, dag);
      if (gevolg instanceof Gevolg.Verder(var open)) {
        voortgang = voortgang.metFeiten(nieuw).zonderOpen(stap.code()).metMoment(stap.code(), dag);
        voortgang = geopend(voortgang, open);
      } else if (!(gevolg instanceof Gevolg.Belet belet) || !kanNog(belet, stap, voortgang)) {
        return gevolg;
      }
    }
    throw new AssertionError("na %d stappen is er nog geen einde".formatted(GEDULD));
  }

  /** A value for every fact. */
  Map<String, String> alles() {
    Map<String, String> waarden = new HashMap<>();
    feiten.values().forEach(feit -> waarden.putAll(waarde(feit)));
    return waarden;
  }

  private Map<String, String> vastgelegd(Stap stap) {
    Map<String, String> waarden = new HashMap<>();
    stap.legtVast()
        .forEach(
            (code, vastlegging) -> {
              Feit feit = feiten.get(code);
              if (feit != null && (vastlegging == Vastlegging.VERPLICHT || toeval.nextBoolean())) {
                waarden.putAll(waarde(feit));
              }
            });
    return waarden;
  }

  private Map<String, String> waarde(Feit feit) {
    return switch (feit.soort()) {
      case JANEE -> Map.of(feit.code(), een(List.of("ja", "nee")));
      case GETAL, PROCENT, MAANDEN -> Map.of(feit.code(), "" + toeval.nextInt(101));
      case DATUM -> Map.of(feit.code(), "2026-01-05");
      case KEUZE -> Map.of(feit.code(), een(codes(feit.keuzes())));
      case TEKST -> Map.of(feit.code(), "een verslag");
      case SCORES -> scores(feit);
    };
  }

  private Map<String, String> scores(Feit feit) {
    Map<String, String> scores = new HashMap<>();
    codes(feit.gebieden()).forEach(gebied -> scores.put(feit.code() + "." + gebied, "1"));
    return scores;
  }

  private <T> T een(List<T> keuzes) {
    return keuzes.get(toeval.nextInt(keuzes.size()));
  }

  private static List<String> codes(@Nullable Keuzelijst lijst) {
    return lijst == null ? List.of() : lijst.codes();
  }

  private static Stap stap(Map<String, Stap> stappen, String code) {
    return Objects.requireNonNull(stappen.get(code), code);
  }

  /** Another time it may record what it left out now, or another step is done first. */
  private static boolean kanNog(Gevolg.Belet belet, Stap stap, Voortgang voortgang) {
    return voortgang.open().size() > 1
        || belet instanceof Gevolg.Ontbreekt(var mist)
            && stap.legtVast().keySet().containsAll(mist);
  }

  private static Voortgang geopend(Voortgang voortgang, List<OpenStap> stappen) {
    Voortgang met = voortgang;
    for (OpenStap stap : stappen) {
      met = met.metOpen(stap);
    }
    return met;
  }
}
