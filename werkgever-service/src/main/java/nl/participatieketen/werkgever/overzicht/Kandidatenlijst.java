package nl.participatieketen.werkgever.overzicht;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Projection;
import nl.participatieketen.werkgever.kandidaat.Kandidaat;
import nl.participatieketen.werkgever.kandidaat.KandidaatStatus;
import nl.participatieketen.werkgever.kandidaat.Profiel;

/** One row per kandidaat; an empty one for who never became a kandidaat. */
public final class Kandidatenlijst implements Projection<Kandidaat> {

  static final String COLLECTIE = "kandidaten";

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
    return List.of("status", "deelnemerId");
  }

  @Override
  public Map<String, Object> row(Updated<Kandidaat> bijgewerkt) {
    Map<String, Object> rij = new LinkedHashMap<>();
    if (bijgewerkt.state() instanceof Kandidaat.Bekend bekend) {
      Profiel profiel = bekend.dossier().profiel();
      rij.put("status", KandidaatStatus.van(bekend).code());
      rij.put("deelnemerId", bekend.dossier().deelnemerId().toString());
      rij.put("werkwijze", bekend.dossier().werkwijze().id());
      rij.put("sinds", bekend.dossier().sinds().toString());
      rij.put("functierichtingen", profiel.functierichtingen());
      rij.put("urenPerWeek", profiel.urenPerWeek());
      rij.put("begeleidingNodig", profiel.begeleidingNodig());
      if (profiel.regio() != null) {
        rij.put("regio", profiel.regio());
      }
    }
    return rij;
  }
}
