package nl.participatieketen.intake.overzicht;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Projectie;
import nl.participatieketen.intake.aanmelding.Dossier;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Status;

/** One row per aanmelding. */
public final class Aanmeldingenlijst implements Projectie<Stand> {

  static final String COLLECTIE = "aanmeldingen";

  @Override
  public String collectie() {
    return COLLECTIE;
  }

  @Override
  public int opzet() {
    return 1;
  }

  @Override
  public List<String> zoekvelden() {
    return List.of("status", "deelnemerId");
  }

  @Override
  public Map<String, Object> rij(Bijgewerkt<Stand> bijgewerkt) {
    Map<String, Object> rij = new LinkedHashMap<>();
    if (bijgewerkt.stand() instanceof Stand.Bekend bekend) {
      Dossier dossier = bekend.dossier();
      rij.put("deelnemerId", dossier.deelnemerId().toString());
      rij.put("werkwijze", dossier.werkwijze().id());
      rij.put("kanaal", dossier.kanaal());
      rij.put("aangemeldOp", dossier.aangemeldOp().toString());
      rij.put("status", Status.van(bekend).code());
      rij.put("aantalTeruggemeld", dossier.aantalTeruggemeld());
      if (bekend instanceof Stand.WachtOpGesprek wacht) {
        rij.put("gesprekUiterlijk", wacht.gesprekUiterlijk().toString());
        rij.put("teLaat", wacht.teLaat());
      }
    }
    return rij;
  }
}
