package nl.participatieketen.traject.regie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.participatieketen.traject.traject.Belasting;
import nl.participatieketen.traject.traject.LopendTraject;
import nl.participatieketen.werkwijze.begeleiding.Caseload;
import org.jspecify.annotations.Nullable;

/**
 * Someone who could be assigned.
 *
 * @param past whether nothing would be passed
 * @param redenen for and against, in Dutch
 */
record Toewijzingsvoorstel(
    String medewerker, String rol, boolean past, Belasting belasting, List<String> redenen) {

  public Toewijzingsvoorstel {
    redenen = List.copyOf(redenen);
  }

  /** The one with the most room first; a person decides. */
  public static List<Toewijzingsvoorstel> van(
      LopendTraject lopend, String rol, Map<String, Belasting> perMedewerker) {
    Caseload caseload = lopend.werkwijze().begeleiding().caseload().get(rol);
    int minuten = Regiebesluit.minuten(lopend.werkwijze());
    return perMedewerker.entrySet().stream()
        .map(e -> voorstel(lopend, rol, e.getKey(), e.getValue(), caseload, minuten))
        .sorted(
            Comparator.comparing(Toewijzingsvoorstel::past)
                .reversed()
                .thenComparing(v -> v.belasting().gewicht())
                .thenComparing(Toewijzingsvoorstel::medewerker))
        .toList();
  }

  private static Toewijzingsvoorstel voorstel(
      LopendTraject lopend,
      String rol,
      String medewerker,
      Belasting belasting,
      @Nullable Caseload caseload,
      int minuten) {
    Optional<String> over = belasting.gaatOver(caseload, 10, minuten);
    List<String> redenen = new ArrayList<>();
    redenen.add("begeleidt nu " + belasting.trajecten() + " deelnemers");
    if (caseload != null && caseload.norm() != null) {
      redenen.add("de norm is " + caseload.norm());
    }
    if (belasting.capaciteit() != null) {
      redenen.add(
          "heeft nog "
              + (belasting.capaciteit() - belasting.minutenPerWeek())
              + " minuten per week over");
    }
    over.ifPresent(wat -> redenen.add("komt hiermee boven " + wat));
    if (lopend.dossier().regie().toewijzingen().stream()
        .anyMatch(t -> t.medewerker().equals(medewerker))) {
      redenen.add("werkt al met deze deelnemer");
    }
    return new Toewijzingsvoorstel(medewerker, rol, over.isEmpty(), belasting, redenen);
  }
}
