package nl.participatieketen.traject.http;

import java.time.LocalDate;
import java.util.List;
import nl.participatieketen.traject.traject.Dossier;
import nl.participatieketen.traject.traject.Fasestand;
import nl.participatieketen.traject.traject.GezetteStap;
import nl.participatieketen.traject.traject.Inzetdeel;
import org.jspecify.annotations.Nullable;

/**
 * A phase that runs or has run.
 *
 * @param gevolg what must happen since its longest duration passed, or {@code null}
 * @param stappen what is to be done in it
 */
record Fasebeeld(
    String fase,
    boolean loopt,
    LocalDate gestartOp,
    @Nullable LocalDate minimaalTot,
    @Nullable LocalDate gebruikelijkTot,
    @Nullable LocalDate uiterlijkTot,
    @Nullable LocalDate afgerondOp,
    int verlengd,
    @Nullable String gevolg,
    List<Inzetbeeld> inzet,
    List<Stapbeeld> stappen,
    List<Evaluatiebeeld> evaluaties) {

  /** How much of the week is used, from a day on. */
  record Inzetbeeld(
      LocalDate van,
      @Nullable LocalDate tot,
      @Nullable Integer dagdelen,
      @Nullable Integer dagen,
      @Nullable String urenPerWeek) {

    private static Inzetbeeld van(Inzetdeel deel) {
      return new Inzetbeeld(
          deel.van(), deel.tot(), deel.dagdelen(), deel.dagen(), deel.urenPerWeek());
    }
  }

  /** A step that waits. */
  record Stapbeeld(
      String stap,
      LocalDate sinds,
      @Nullable LocalDate uiterlijk,
      @Nullable LocalDate herinneringOp,
      int nietVerschenen) {

    private static Stapbeeld van(GezetteStap stap) {
      return new Stapbeeld(
          stap.stap(), stap.sinds(), stap.uiterlijk(), stap.herinneringOp(), stap.nietVerschenen());
    }
  }

  static List<Fasebeeld> van(Dossier dossier) {
    return dossier.fasen().fasen().values().stream().map(fase -> van(fase, dossier)).toList();
  }

  private static Fasebeeld van(Fasestand fase, Dossier dossier) {
    return new Fasebeeld(
        fase.code(),
        fase.loopt(),
        fase.gestartOp(),
        fase.minimaalTot(),
        fase.gebruikelijkTot(),
        fase.uiterlijkTot(),
        fase.afgerondOp(),
        fase.verlengd(),
        fase.gevolg(),
        fase.inzet().stream().map(Inzetbeeld::van).toList(),
        fase.open().values().stream().map(Stapbeeld::van).toList(),
        Evaluatiebeeld.van(dossier, fase.code()));
  }
}
