package nl.participatieketen.traject.overzicht;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Projection;
import nl.participatieketen.traject.traject.Dossier;
import nl.participatieketen.traject.traject.Stand;
import nl.participatieketen.traject.traject.Status;

/** One row per traject. */
public final class Trajectenlijst implements Projection<Stand> {

  public static final String COLLECTIE = "trajecten";

  /** By what the list may be sorted. */
  public static final List<String> SORTEERBAAR = List.of("gestartOp", "uiterlijkTot", "status");

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
    return List.of("status", "route", "deelnemerId", "aanmeldingId");
  }

  @Override
  public Map<String, Object> row(Updated<Stand> bijgewerkt) {
    Map<String, Object> rij = new LinkedHashMap<>();
    if (bijgewerkt.state() instanceof Stand.Bekend bekend) {
      Dossier dossier = bekend.dossier();
      rij.put("deelnemerId", dossier.deelnemerId().toString());
      rij.put("aanmeldingId", dossier.aanmeldingId().toString());
      rij.put("afzender", dossier.afzender());
      rij.put("werkwijze", dossier.werkwijze().id());
      rij.put("route", dossier.route());
      rij.put("ronde", dossier.ronde());
      rij.put("gestartOp", dossier.gestartOp().toString());
      rij.put("uiterlijkTot", dossier.uiterlijkTot().toString());
      rij.put("termijnVerstreken", dossier.termijnVerstreken());
      rij.put("status", Status.van(bekend).code());
    }
    return rij;
  }
}
