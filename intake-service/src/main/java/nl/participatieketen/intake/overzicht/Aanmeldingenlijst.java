package nl.participatieketen.intake.overzicht;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.participatieketen.eventstore.Projection;
import nl.participatieketen.eventstore.Projection.Updated;
import nl.participatieketen.intake.aanmelding.Dossier;
import nl.participatieketen.intake.aanmelding.Plek;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Status;
import nl.participatieketen.intake.aanmelding.Zaak;

/** One row per aanmelding. */
public final class Aanmeldingenlijst implements Projection<Stand> {

  public static final String COLLECTIE = "aanmeldingen";

  /** By what the list may be sorted. */
  public static final List<String> SORTEERBAAR = List.of("aangemeldOp", "status");

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
    return List.of("status", "deelnemers", "kanaal", "groep", "route");
  }

  /** The deelnemer, under every id by which the same person is known here. */
  private static List<String> deelnemers(Zaak zaak) {
    return Stream.concat(
            Stream.of(zaak.dossier().deelnemerId()), zaak.rond().ookBekendAls().stream())
        .map(UUID::toString)
        .toList();
  }

  @Override
  public Map<String, Object> row(Updated<Stand> bijgewerkt) {
    Map<String, Object> rij = new LinkedHashMap<>();
    if (bijgewerkt.state() instanceof Zaak zaak) {
      Dossier dossier = zaak.dossier();
      rij.put("deelnemerId", dossier.deelnemerId().toString());
      rij.put("deelnemers", deelnemers(zaak));
      rij.put("werkwijze", dossier.werkwijze().id());
      rij.put("kanaal", dossier.kanaal());
      rij.put("aangemeldOp", dossier.aangemeldOp().toString());
      rij.put("status", Status.van(zaak).code());
      rij.put("aantalTeruggemeld", dossier.aantalTeruggemeld());
      rij.put("stappen", List.copyOf(zaak.werk().open().keySet()));
      switch (zaak.plek()) {
        case Plek.InIntake p -> {}
        case Plek.Ingedeeld p -> {
          if (p.groep() != null) {
            rij.put("groep", p.groep());
          }
        }
        case Plek.OpWachtlijst p -> rij.put("route", p.route());
        case Plek.BijTraject p -> rij.put("route", p.route());
        case Plek.Afgesloten p -> rij.put("reden", p.reden());
      }
    }
    return rij;
  }
}
