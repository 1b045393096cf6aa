package nl.participatieketen.traject.bijeenkomst;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.participatieketen.eventstore.Projection;
import nl.participatieketen.traject.bijeenkomst.BijeenkomstGebeurtenis.BijeenkomstGehouden;

/** One row per meeting. */
public final class Bijeenkomstenlijst implements Projection<Optional<BijeenkomstGehouden>> {

  static final String COLLECTIE = "bijeenkomsten";

  @Override
  public String collection() {
    return COLLECTIE;
  }

  @Override
  public int layout() {
    return 1;
  }

  @Override
  public List<String> searchFields() {
    return List.of("groep");
  }

  @Override
  public Map<String, Object> row(Updated<Optional<BijeenkomstGehouden>> bijgewerkt) {
    return bijgewerkt
        .state()
        .map(
            b ->
                Map.<String, Object>of(
                    "groep", b.groep(),
                    "soort", b.soort(),
                    "datum", b.datum().toString(),
                    "aanwezig", b.aanwezig().stream().map(UUID::toString).toList(),
                    "afwezig", b.afwezig().keySet().stream().map(UUID::toString).toList()))
        .orElse(Map.of());
  }
}
