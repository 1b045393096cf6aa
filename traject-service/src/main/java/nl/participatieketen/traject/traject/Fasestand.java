package nl.participatieketen.traject.traject;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A phase that runs or has run.
 *
 * @param gevolg what must happen since the last day passed while it ran, or {@code null} before
 * @param afgerondOp {@code null} while it runs
 * @param stilgestaan how many days pauses have moved its dates
 * @param open the steps that can be done, by code
 * @param gedaan when each step was last done
 */
public record Fasestand(
    String code,
    LocalDate gestartOp,
    @Nullable LocalDate minimaalTot,
    @Nullable LocalDate gebruikelijkTot,
    @Nullable LocalDate uiterlijkTot,
    boolean pauzeTelt,
    int verlengd,
    @Nullable String gevolg,
    @Nullable LocalDate afgerondOp,
    int stilgestaan,
    List<Inzetdeel> inzet,
    Map<String, GezetteStap> open,
    Map<String, LocalDate> gedaan) {

  public Fasestand {
    inzet = List.copyOf(inzet);
    open = Collections.unmodifiableMap(new LinkedHashMap<>(open));
    gedaan = Collections.unmodifiableMap(new LinkedHashMap<>(gedaan));
  }

  static Fasestand van(Fasegebeurtenis.FaseGestart g) {
    return new Fasestand(
        g.fase(),
        g.gestartOp(),
        g.minimaalTot(),
        g.gebruikelijkTot(),
        g.uiterlijkTot(),
        g.pauzeTelt(),
        0,
        null,
        null,
        0,
        g.inzet(),
        Map.of(),
        Map.of());
  }

  public boolean loopt() {
    return afgerondOp == null;
  }

  /** What is to be done this week, or {@code null} where nothing is said. */
  public @Nullable Inzetdeel inzetOp(LocalDate dag) {
    return inzet.stream()
        .filter(deel -> !dag.isBefore(deel.van()))
        .filter(deel -> deel.tot() == null || !dag.isAfter(deel.tot()))
        .findFirst()
        .orElse(null);
  }

  Fasestand afgerond(LocalDate op) {
    return met(uiterlijkTot, verlengd, gevolg, op, Map.of(), gedaan);
  }

  Fasestand verstrekenMet(String wat) {
    return met(uiterlijkTot, verlengd, wat, afgerondOp, open, gedaan);
  }

  Fasestand verlengdTot(LocalDate tot, int keer) {
    return met(tot, keer, null, afgerondOp, open, gedaan);
  }

  Fasestand zonderStap(String stap) {
    Map<String, GezetteStap> rest = new LinkedHashMap<>(open);
    rest.remove(stap);
    return met(uiterlijkTot, verlengd, gevolg, afgerondOp, rest, gedaan);
  }

  Fasestand metStappen(List<GezetteStap> geopend) {
    Map<String, GezetteStap> alle = new LinkedHashMap<>(open);
    geopend.forEach(stap -> alle.put(stap.stap(), stap));
    return met(uiterlijkTot, verlengd, gevolg, afgerondOp, alle, gedaan);
  }

  Fasestand gedaan(String stap, LocalDate op) {
    Map<String, LocalDate> alle = new LinkedHashMap<>(gedaan);
    alle.put(stap, op);
    return met(uiterlijkTot, verlengd, gevolg, afgerondOp, open, alle);
  }

  Fasestand opgeschoven(LocalDate van, int dagen) {
    if (pauzeTelt || !loopt()) {
      return this;
    }
    Map<String, GezetteStap> later = new LinkedHashMap<>();
    open.forEach((code, stap) -> later.put(code, stap.opgeschoven(van, dagen)));
    return new Fasestand(
        code,
        gestartOp,
        Opschuiving.van(minimaalTot, van, dagen),
        Opschuiving.van(gebruikelijkTot, van, dagen),
        Opschuiving.van(uiterlijkTot, van, dagen),
        pauzeTelt,
        verlengd,
        gevolg,
        afgerondOp,
        stilgestaan + dagen,
        inzet.stream()
            .map(
                deel ->
                    new Inzetdeel(
                        deel.van().isBefore(van) ? deel.van() : deel.van().plusDays(dagen),
                        Opschuiving.van(deel.tot(), van, dagen),
                        deel.dagdelen(),
                        deel.dagen(),
                        deel.urenPerWeek()))
            .toList(),
        later,
        gedaan);
  }

  private Fasestand met(
      @Nullable LocalDate tot,
      int keer,
      @Nullable String wat,
      @Nullable LocalDate klaarOp,
      Map<String, GezetteStap> stappen,
      Map<String, LocalDate> klaar) {
    return new Fasestand(
        code,
        gestartOp,
        minimaalTot,
        gebruikelijkTot,
        tot,
        pauzeTelt,
        keer,
        wat,
        klaarOp,
        stilgestaan,
        inzet,
        stappen,
        klaar);
  }
}
