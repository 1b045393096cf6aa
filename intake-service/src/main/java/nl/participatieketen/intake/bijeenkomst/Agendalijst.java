package nl.participatieketen.intake.bijeenkomst;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Projection;
import nl.participatieketen.eventstore.Projection.Updated;
import nl.participatieketen.intake.bijeenkomst.Bijeenkomst.Sessie;

/** One row per group session. */
public final class Agendalijst implements Projection<Bijeenkomst> {

  public static final String COLLECTIE = "bijeenkomsten";
  public static final String TIJDSTIP = "tijdstip";

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
    return List.of("stap", "status");
  }

  @Override
  public Map<String, Object> row(Updated<Bijeenkomst> bijgewerkt) {
    Map<String, Object> rij = new LinkedHashMap<>();
    if (bijgewerkt.state() instanceof Sessie sessie) {
      rij.put("werkwijze", sessie.plan().werkwijze());
      rij.put("stap", sessie.plan().stap());
      rij.put(TIJDSTIP, sessie.plan().tijdstip().toString());
      rij.put("status", sessie.status());
      rij.put("genodigd", sessie.genodigd().size());
      if (sessie.plan().genodigden() != null) {
        rij.put("genodigden", sessie.plan().genodigden());
      }
      if (sessie.aanwezig() != null) {
        rij.put("aanwezig", sessie.aanwezig().size());
      }
    }
    return rij;
  }
}
