package nl.participatieketen.intake.selectie;

import java.util.List;
import java.util.Map;
import nl.participatieketen.eventstore.Projection;
import nl.participatieketen.eventstore.Projection.Updated;
import nl.participatieketen.intake.selectie.Kandidaat.Geselecteerd;
import nl.participatieketen.intake.selectie.Kandidaat.Onbekend;
import nl.participatieketen.intake.selectie.Kandidaat.Uitgesloten;

/** Who was looked at in which round, and whether they were selected; why not is not for a row. */
public final class Kandidatenlijst implements Projection<Kandidaat> {

  static final String COLLECTIE = "kandidaten";

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
    return List.of("ronde");
  }

  @Override
  public Map<String, Object> row(Updated<Kandidaat> bijgewerkt) {
    return switch (bijgewerkt.state()) {
      case Onbekend s -> Map.of();
      case Geselecteerd s ->
          Map.of(
              "werkwijze", s.werkwijze(),
              "ronde", s.ronde(),
              "uitslag", "geselecteerd",
              "deelnemerId", s.deelnemerId().toString(),
              "aanmeldingId", s.aanmeldingId().toString());
      case Uitgesloten s ->
          Map.of(
              "werkwijze", s.werkwijze(),
              "ronde", s.ronde(),
              "uitslag", "uitgesloten",
              "deelnemerId", s.deelnemerId().toString());
    };
  }
}
