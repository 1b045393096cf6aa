package nl.participatieketen.werkgever.overzicht;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Projection;
import nl.participatieketen.werkgever.werkplek.Aanbod;
import nl.participatieketen.werkgever.werkplek.Werkplek;
import nl.participatieketen.werkgever.werkplek.WerkplekStatus;

/** One row per werkplek. */
public final class Werkplekkenlijst implements Projection<Werkplek> {

  static final String COLLECTIE = "werkplekken";

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
    return List.of("status", "functie", "soort", "werkgeverId");
  }

  @Override
  public Map<String, Object> row(Updated<Werkplek> bijgewerkt) {
    Map<String, Object> rij = new LinkedHashMap<>();
    if (bijgewerkt.state() instanceof Werkplek.Aangeboden werkplek) {
      Aanbod aanbod = werkplek.aanbod();
      rij.put("status", WerkplekStatus.van(werkplek).code());
      rij.put("functie", aanbod.functie());
      rij.put("soort", aanbod.soort());
      rij.put("urenPerWeek", aanbod.urenPerWeek());
      rij.put("aantalPlaatsen", aanbod.aantalPlaatsen());
      rij.put("plaatsenVrij", werkplek.vrij());
      rij.put("beschikbaarVanaf", aanbod.beschikbaarVanaf().toString());
      if (aanbod.regio() != null) {
        rij.put("regio", aanbod.regio());
      }
      if (aanbod.werkgever() != null) {
        rij.put("werkgever", aanbod.werkgever());
      }
      if (aanbod.werkgeverId() != null) {
        rij.put("werkgeverId", aanbod.werkgeverId());
      }
    }
    return rij;
  }
}
