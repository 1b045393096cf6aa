package nl.participatieketen.werkgever.overzicht;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Projection;
import nl.participatieketen.werkgever.plaatsing.Afspraak;
import nl.participatieketen.werkgever.plaatsing.Plaatsing;
import nl.participatieketen.werkgever.plaatsing.PlaatsingStatus;

/** One row per plaatsing. */
public final class Plaatsingenlijst implements Projection<Plaatsing> {

  static final String COLLECTIE = "plaatsingen";

  /** That nothing about the plaatsing waits for somebody. */
  static final String GEEN = "geen";

  @Override
  public String collection() {
    return COLLECTIE;
  }

  @Override
  public int layout() {
    return 3;
  }

  @Override
  public List<String> searchFields() {
    return List.of("status", "kandidaatId", "werkplekId", "aandacht", "werkgeverId");
  }

  @Override
  public Map<String, Object> row(Updated<Plaatsing> bijgewerkt) {
    Map<String, Object> rij = new LinkedHashMap<>();
    if (bijgewerkt.state() instanceof Plaatsing.Bekend bekend) {
      Afspraak afspraak = bekend.afspraak();
      rij.put("status", PlaatsingStatus.van(bekend).code());
      rij.put("kandidaatId", afspraak.kandidaatId().toString());
      rij.put("werkplekId", afspraak.werkplekId().toString());
      rij.put("soort", afspraak.soort());
      rij.put("urenPerWeek", afspraak.urenPerWeek());
      rij.put("begonnenOp", afspraak.begonnenOp().toString());
      rij.put("nazorgTot", afspraak.nazorgTot().toString());
      if (afspraak.werkgeverId() != null) {
        rij.put("werkgeverId", afspraak.werkgeverId());
      }
      boolean aandacht = bekend instanceof Plaatsing.Uitgevallen weg && weg.vraagtAandacht();
      rij.put("aandacht", aandacht ? Plaatsing.Uitgevallen.TRAJECT_GEEINDIGD : GEEN);
    }
    return rij;
  }
}
