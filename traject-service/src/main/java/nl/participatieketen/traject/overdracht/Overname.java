package nl.participatieketen.traject.overdracht;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import nl.participatieketen.traject.traject.Meegebracht;
import nl.participatieketen.traject.traject.Overdrachtgebeurtenis.OverdrachtOvergenomen;
import nl.participatieketen.traject.traject.OvergenomenFeit;
import nl.participatieketen.werkwijze.Werkwijze;

/** Which facts of an intake a traject takes over, and why it leaves the others. */
public final class Overname {

  private static final String NIEUWER_BEKEND = "nieuwer-bekend";
  private static final String ONBEKEND_FEIT = "onbekend-feit";

  private Overname() {}

  /**
   * @param bekend the day for which each fact is known already, by code
   */
  public static OverdrachtOvergenomen van(
      Werkwijze werkwijze,
      Map<String, LocalDate> bekend,
      String afzender,
      Meegebracht meegebracht,
      LocalDate vandaag) {
    Map<String, OvergenomenFeit> feiten = new TreeMap<>();
    Map<String, String> gelaten = new TreeMap<>();
    meegebracht
        .feiten()
        .forEach(
            (code, feit) -> {
              LocalDate eerder = bekend.get(code);
              if (!Feitkeuring.kent(werkwijze, code, feit.waarde())) {
                gelaten.put(code, ONBEKEND_FEIT);
              } else if (eerder != null && !feit.op().isAfter(eerder)) {
                gelaten.put(code, NIEUWER_BEKEND);
              } else {
                feiten.put(code, feit);
              }
            });
    return new OverdrachtOvergenomen(
        meegebracht.dataref(), afzender, vandaag, feiten, gelaten, meegebracht.toelichting());
  }

  /** What was taken over, as canonical text by code. */
  public static Map<String, String> waarden(OverdrachtOvergenomen overgenomen) {
    Map<String, OvergenomenFeit> feiten = overgenomen.feiten();
    return feiten == null
        ? Map.of()
        : feiten.entrySet().stream()
            .collect(toUnmodifiableMap(Map.Entry::getKey, e -> e.getValue().waarde()));
  }
}
