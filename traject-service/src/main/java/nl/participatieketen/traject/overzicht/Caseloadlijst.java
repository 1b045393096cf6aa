package nl.participatieketen.traject.overzicht;

import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Projection;
import nl.participatieketen.traject.traject.Regiestand;
import nl.participatieketen.traject.traject.Stand;

/** Who works in which traject. */
public final class Caseloadlijst implements Projection<Stand> {

  public static final String COLLECTIE = "caseload";

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
    return List.of("loopt");
  }

  @Override
  public Map<String, Object> row(Updated<Stand> bijgewerkt) {
    if (!(bijgewerkt.state() instanceof Stand.Lopend lopend)) {
      return Map.of("loopt", false, "toewijzingen", List.of());
    }
    Regiestand regie = lopend.dossier().regie();
    return Map.of(
        "loopt",
        true,
        "werkwijze",
        lopend.dossier().werkwijze().id(),
        "deelnemerId",
        lopend.dossier().deelnemerId().toString(),
        "signalen",
        lopend.dossier().agenda().signalen().size(),
        "toewijzingen",
        regie.toewijzingen().stream()
            .map(
                t ->
                    Map.of(
                        "rol",
                        t.rol(),
                        "medewerker",
                        t.medewerker(),
                        "gewicht",
                        t.gewicht(),
                        "minutenPerWeek",
                        t.minutenPerWeek(),
                        "regie",
                        regie.rollen().contains(t.rol())))
            .toList());
  }
}
