package nl.participatieketen.intake.overzicht;

import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Projection;
import nl.participatieketen.eventstore.Projection.Updated;
import nl.participatieketen.intake.aanmelding.Stand;
import nl.participatieketen.intake.aanmelding.Zaak;

/** How long the steps of each aanmelding took, and since when others wait; days are epoch days. */
public final class Doorlooplijst implements Projection<Stand> {

  static final String COLLECTIE = "doorlooptijden";

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
    return List.of("werkwijze");
  }

  @Override
  public Map<String, Object> row(Updated<Stand> bijgewerkt) {
    return bijgewerkt.state() instanceof Zaak zaak
        ? Map.of(
            "werkwijze",
            zaak.dossier().werkwijze().id(),
            "gedaan",
            zaak.werk().dagen().entrySet().stream()
                .map(e -> Map.of("stap", e.getKey(), "dagen", e.getValue()))
                .toList(),
            "wachtend",
            zaak.werk().open().values().stream()
                .map(open -> Map.of("stap", open.stap(), "sinds", open.sinds().toEpochDay()))
                .toList())
        : Map.of();
  }
}
